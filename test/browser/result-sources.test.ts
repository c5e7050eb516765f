import type { FrameLocator, Locator } from "playwright-core";
import { eventually } from "@tanping/workbench/test/eventually";
import { violationsOn } from "@tanping/workbench/test/browser/support/accessible-page";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

/** A sample's workbook with the pane beside it, at its result. */
const openResult = async (sample: number) => {
  const bench = await openWorkbench("?pane=320");
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await bench.page.getByRole("button", { name: "示例组织" }).click();
  await bench.page.getByRole("menuitem").nth(sample).click();
  const pane = bench.page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "结果" }).click();
  return { bench, pane };
};

describe("from a star to its rows and back, by keyboard", () => {
  let bench: WorkbenchPage;
  let pane: FrameLocator;
  const focused = (element: Locator) => element.and(pane.locator(":focus")).waitFor();
  const link = (name: string, within = pane.locator("body")) =>
    within.getByRole("button", { name, exact: true });
  const heading = (name: string) => pane.getByRole("heading", { name, exact: true });
  const back = () => link("← 返回");
  /** Presses Enter on what has the focus next, as a person who tabs there does. */
  const open = async (element: Locator) => {
    await element.focus();
    await bench.press("Enter");
  };
  const scrolled = () => pane.locator("html").evaluate((page) => page.scrollTop);

  beforeAll(async () => {
    ({ bench, pane } = await openResult(0));
  });
  afterAll(() => bench.close());

  it("opens the composite from the star, with the focus on what was opened", async () => {
    await open(link("四星"));
    await focused(heading("综合得分从何而来"));
    await pane.getByRole("table", { name: "由各项到综合得分" }).waitFor();
    expect(await violationsOn(bench.page)).toEqual([]);
  });

  it("goes on to the tier, to a year's division and rows, and to a cell", async () => {
    await open(link("定量（表A.2）"));
    await focused(heading("定量得分从何而来"));
    expect(await violationsOn(bench.page)).toEqual([]);
    await open(link("2018", pane.getByRole("table", { name: "各年度的强度" })));
    await focused(heading("2018 年的强度从何而来"));
    await pane
      .getByText("4,138,782 tCO2e × 1,000 ÷ 18,291,743.032 MWh ≈ 226.265 kgCO2e/MWh")
      .waitFor();
    await open(link("18,291,743.032"));
    await bench.expectSelected("E7");
  });

  it("comes back step by step to the link that was followed, each time with the focus", async () => {
    await open(back());
    await focused(link("2018"));
    await open(back());
    await focused(link("定量（表A.2）"));
    await open(back());
    await focused(link("四星"));
  });

  it("opens an item's card from its category, and is back where it was, scrolled as it was", async () => {
    const category = link("5 绩效评价");
    await category.scrollIntoViewIfNeeded();
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    await open(category);
    await focused(heading("5 绩效评价"));
    await open(pane.getByRole("button", { name: /^5\.1\.1/ }));
    await focused(pane.getByRole("group", { name: /^5\.1\.1/ }));
    await open(link("← 回到结果"));
    await focused(pane.getByRole("button", { name: /^5\.1\.1/ }));
    await open(back());
    await focused(category);
    expect(await scrolled()).toBe(before);
  });

  it("opens the field of a parameter, and is back at its line", async () => {
    const changes = pane.getByRole("region", { name: "什么会改变结果" });
    await open(link("定性评价权重 a1", changes));
    await focused(pane.getByLabel("定性评价权重 a1"));
    await open(link("← 回到结果"));
    await focused(link("定性评价权重 a1", changes));
  });
});

describe("a presentation", () => {
  it("opens in a window of its own, with the result and its categories", async () => {
    const { bench, pane } = await openResult(0);
    const opened = bench.page.context().waitForEvent("page");
    await pane.getByRole("button", { name: "在窗口中演示" }).click();
    const shown = await opened;
    await shown.getByRole("heading", { name: "示范热电有限公司（示例）" }).waitFor();
    await shown.getByRole("row", { name: "综合得分 0.6 × 92.50 + 0.4 × 100 = 95.50" }).waitFor();
    await shown.getByRole("row", { name: "1 组织构建 13.5 / 14" }).waitFor();
    expect(await violationsOn(shown)).toEqual([]);
    expect(decodeURIComponent(shown.url())).not.toContain("95.50");
    await bench.close();
  });

  it("shows no figure of a page that opens its address and plays the pane", async () => {
    const { bench, pane } = await openResult(0);
    const context = bench.page.context();
    const opened = context.waitForEvent("page");
    await pane.getByRole("button", { name: "在窗口中演示" }).click();
    const real = await opened;
    const opening = { address: real.url(), name: await real.evaluate(() => window.name) };
    await real.close();
    await context.route("https://forger.example/", (route) =>
      route.fulfill({ contentType: "text/html", body: "<p>forger" }),
    );
    const forger = await context.newPage();
    await forger.goto("https://forger.example/");
    const victim = context.waitForEvent("page");
    await forger.evaluate(
      ({ address, name, messageContent }) => {
        const victimWindow = open(address, name);
        addEventListener("message", () => {
          victimWindow?.postMessage(JSON.stringify({ messageContent }), "*");
          document.title = "answered";
        });
      },
      {
        ...opening,
        messageContent: JSON.stringify({ organisation: "伪造的单位", categories: [] }),
      },
    );
    const shown = await victim;
    await eventually(async () => expect(await forger.title()).toBe("answered"));
    await shown.getByRole("progressbar").waitFor();
    expect(await shown.getByText("伪造的单位").count()).toBe(0);
    await bench.close();
  });
});

describe("a result that is withheld", () => {
  let bench: WorkbenchPage;
  let pane: FrameLocator;
  const focused = (element: Locator) => element.and(pane.locator(":focus")).waitFor();

  beforeAll(async () => {
    ({ bench, pane } = await openResult(2));
  });
  afterAll(() => bench.close());

  it("leads from each reason to its remedy in one press: a card, or a field", async () => {
    const reasons = pane.getByRole("region", { name: /^为何还没有结果/ });
    await reasons.getByRole("button", { name: "1.1.3", exact: true }).click();
    await pane
      .getByRole("group", { name: /^1\.1\.3/ })
      .and(pane.locator(":focus"))
      .waitFor();
    await pane.getByRole("button", { name: "← 回到结果" }).click();
    await reasons.getByRole("button", { name: "定性评价权重 a1" }).click();
    await focused(pane.getByLabel("定性评价权重 a1"));
    await pane.getByRole("button", { name: "← 回到结果" }).click();
    await reasons.getByRole("button", { name: "评价年度", exact: true }).click();
    await focused(pane.getByLabel("评价年度"));
  });
});
