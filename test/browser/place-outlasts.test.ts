import { eventually } from "@tanping/workbench/test/eventually";
import type { FrameLocator } from "playwright-core";
import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { beginJourney, type Hands } from "./support/hands";

/** In a browser that lets the pane keep things. */
const query = "pane=320&storage=kept&book=example.zh-CN.xlsx";

describe("a pane that is loaded anew", () => {
  let bench: WorkbenchPage;
  let hands: Hands;
  let pane: FrameLocator;
  const year = () => pane.locator("button[aria-expanded]", { hasText: "2018" });
  const scrolled = () => pane.locator("html").evaluate((page) => page.scrollTop);
  const loadAnew = async () => {
    await bench.startAfresh(query);
    await pane.getByRole("tab").first().waitFor();
  };
  beforeAll(async () => {
    ({ bench, hands } = await beginJourney(query));
    pane = bench.page.frameLocator("iframe");
  });
  afterAll(() => bench.close());

  it("is at the place, and scrolled, as it was, with the same year unfolded", async () => {
    await hands.click(pane.getByRole("tab", { name: "数据", exact: true }));
    await hands.click(year());
    await pane.locator("html").evaluate((page) => page.scrollTo(0, 300));
    await bench.page.waitForTimeout(300);
    await loadAnew();
    await pane.getByRole("tab", { name: "数据", selected: true }).waitFor();
    expect(await year().getAttribute("aria-expanded")).toBe("true");
    await eventually(async () => expect(await scrolled()).toBe(300));
  });

  it("shows the card that was shown", async () => {
    await hands.click(pane.getByRole("tab", { name: "评价", exact: true }));
    await pane.getByRole("searchbox").fill("4.2.1");
    await hands.click(pane.getByRole("button", { name: /^4\.2\.1/ }));
    await pane.getByRole("group", { name: /^4\.2\.1/ }).waitFor();
    await loadAnew();
    await pane.getByRole("group", { name: /^4\.2\.1/ }).waitFor();
  });
});
