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

describe("an import that is being decided", () => {
  let bench: WorkbenchPage;
  let hands: Hands;
  let pane: FrameLocator;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const openImport = async () => {
    await hands.click(pane.getByRole("tab", { name: "数据", exact: true }));
    await hands.click(button("导入监测数据"));
  };
  const loadAnew = async () => {
    await bench.startAfresh(query);
    await pane.getByRole("tab").first().waitFor();
    await openImport();
  };
  const fileInput = () => pane.locator("input[type=file]");
  beforeAll(async () => {
    ({ bench, hands } = await beginJourney(query));
    pane = bench.page.frameLocator("iframe");
    await pane.getByRole("tab").first().waitFor();
    await openImport();
  });
  afterAll(() => bench.close());

  it("is offered after a reload, not applied, and goes on with its file and what was chosen", async () => {
    const csv = "年份,厂,排放量,备用,产量\n2018,甲,10,11,4\n2019,乙,12,13,5\n";
    await hands.act(() =>
      fileInput().setInputFiles({ name: "台账.csv", mimeType: "", buffer: Buffer.from(csv) }),
    );
    const emissions = pane.getByLabel("排放量", { exact: true });
    await hands.choose(emissions, "备用");
    await loadAnew();
    await pane.getByText("上次的导入没有做完：台账.csv").waitFor();
    expect(await emissions.count()).toBe(0);
    await hands.click(button("接着做"));
    await emissions.waitFor();
    expect(await emissions.locator("option:checked").innerText()).toContain("备用");
  });

  it("asks for a file again that is too large to keep", async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `2019,${row},1,2,3\n`).join("");
    const buffer = Buffer.from(`年份,厂,排放量,备用,产量\n${rows}`);
    const file = { name: "大台账.csv", mimeType: "", buffer };
    await hands.click(button("移除"));
    await hands.act(() => fileInput().setInputFiles(file));
    const emissions = pane.getByLabel("排放量", { exact: true });
    await hands.choose(emissions, "备用");
    await loadAnew();
    await hands.click(button("接着做"));
    await pane.getByText("请重新选择：大台账.csv").waitFor();
    await hands.act(() => fileInput().setInputFiles(file));
    await emissions.waitFor();
    expect(await emissions.locator("option:checked").innerText()).toContain("备用");
    expect(await pane.getByText("请重新选择").count()).toBe(0);
  });

  it("is gone once a person does not want it", async () => {
    await loadAnew();
    await hands.click(button("不要了"));
    await loadAnew();
    await button("选择文件").waitFor();
    expect(await pane.getByText("上次的导入没有做完").count()).toBe(0);
  });
});
