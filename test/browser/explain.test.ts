import type { FrameLocator } from "playwright-core";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

/** The sample organisation's workbook with the pane beside it, at its measured data. */
const openYears = async (query: string) => {
  const bench = await openWorkbench(query);
  bench.page.setDefaultTimeout(20_000);
  const [open, sample, tab] = query.includes("en-US")
    ? ["Tanping", "Sample organisation", "Parameters"]
    : ["碳评", "示例组织", "数据与参数"];
  await bench.page.getByRole("button", { name: open, exact: true }).click();
  await bench.page.getByRole("button", { name: sample }).click();
  await bench.page.getByRole("menuitem").first().click();
  const pane = bench.page.frameLocator("iframe");
  await pane.getByRole("tab", { name: tab }).click();
  return { bench, pane };
};

describe("from a year's intensity to the rows behind it, and back", () => {
  let bench: WorkbenchPage;
  let pane: FrameLocator;
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const snap = async (name: string) => {
    if (process.env.SNAP) await bench.page.screenshot({ path: `/tmp/p/${name}.png` });
  };

  beforeAll(async () => {
    ({ bench, pane } = await openYears("?pane=350"));
  });
  afterAll(() => bench.close());

  it("draws the years in the pane", async () => {
    await pane.getByRole("img").waitFor();
    await pane.getByRole("img").scrollIntoViewIfNeeded();
    await snap("explain-0");
  });

  it("opens a year", async () => {
    const year = pane.getByRole("button", { expanded: false }).first();
    await year.click();
    await year.scrollIntoViewIfNeeded();
    await snap("explain-1");
    await press("在表中筛选");
    await snap("explain-2");
    await press("显示全部行");
    await press("所选行的年份");
    await snap("explain-3");
    await press("在表上画图");
    await bench.page.getByRole("img", { name: /图表/ }).waitFor();
    await snap("explain-4");
  });
});
