import type { FrameLocator, Locator } from "playwright-core";
import { eventually } from "@tanping/workbench/test/eventually";
import {
  openWorkbench,
  type WorkbenchPage,
} from "@tanping/workbench/test/browser/support/workbench-page";

/** The sample organisation's workbook with the pane beside it, at its measured data. */
const openYears = async (query: string) => {
  const bench = await openWorkbench(query);
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await bench.page.getByRole("button", { name: "示例组织" }).click();
  await bench.page.getByRole("menuitem").first().click();
  const pane = bench.page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "数据" }).click();
  return { bench, pane };
};

describe("from a year's intensity to the rows behind it, and back", () => {
  let bench: WorkbenchPage;
  let pane: FrameLocator;
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const year = (name: string, expanded: boolean) =>
    pane.locator(`button[aria-expanded=${expanded}]`, { hasText: name });
  const row = (cell: string) => bench.cell(cell, "监测数据");
  const expectCount = (marks: Locator, count: number) =>
    eventually(async () => expect(await marks.count()).toBe(count));
  const chart = () => pane.getByRole("img");

  beforeAll(async () => {
    ({ bench, pane } = await openYears("?pane=350"));
  });
  afterAll(() => bench.close());

  it("draws every year's emission, output and intensity, and names the chart", async () => {
    await chart()
      .and(pane.getByLabel("各年度的排放量、产出量与强度", { exact: true }))
      .waitFor();
    await expectCount(chart().locator("rect"), 10);
    await expectCount(chart().locator("circle"), 5);
  });

  it("opens a year to its division and its rows, and goes to a row's cell", async () => {
    await year("2018", false).click();
    await year("2018", true).waitFor();
    await pane.getByText("由监测数据表中的 1 行合计").waitFor();
    await pane
      .getByText("4,138,782 tCO2e × 1,000 ÷ 18,291,743.032 MWh ≈ 226.265 kgCO2e/MWh")
      .waitFor();
    await press("18,291,743.032");
    await bench.expectSelected("E7");
  });

  it("filters the sheet by the year, and shows all rows again", async () => {
    await press("在表中筛选");
    await row("A5").waitFor({ state: "detached" });
    await bench.expectText("D7", "4,138,782", "监测数据");
    await bench.expectSelected("A7");
    await press("显示全部行");
    await row("A5").waitFor();
  });

  it("opens the year of the row that is selected in the sheet", async () => {
    await bench.goTo("F6");
    await press("所选行的年份");
    await pane.getByText("所选行属于 2017 年").waitFor();
    await year("2017", true).waitFor();
    await bench.goTo("A2");
    await press("所选行的年份");
    await pane.getByText("所选单元格不在监测数据的行中，或该行没有年份。").waitFor();
  });

  it("draws the same on the sheet of the years, and both follow a year that is added", async () => {
    const drawn = bench.page.getByRole("img", { name: "图表 各年度的排放量与碳排放强度" });
    const toSheet = (name: string) => bench.page.getByRole("tab", { name, exact: true }).click();
    await press("在表上画图");
    await toSheet("年度汇总");
    await drawn.waitFor();
    await expectCount(drawn.locator("[data-series='0'] rect"), 5);
    await toSheet("监测数据");
    await enterRow(bench, 10, ["2021", "1", "", "90000", "2000000"]);
    await pane.getByText("缺月的年份").waitFor();
    await expectCount(chart().locator("circle"), 6);
    await press("在表上画图");
    await toSheet("年度汇总");
    await drawn.getByText("2021*").waitFor();
    await expectCount(drawn.locator("[data-series='0'] rect"), 6);
  });
});

/** Types cells from column A on into a row of the sheet that is shown. */
const enterRow = async (bench: WorkbenchPage, row: number, texts: readonly string[]) => {
  for (const [index, text] of texts.entries()) {
    if (text === "") continue;
    await bench.goTo(`${"ABCDE".charAt(index)}${row}`);
    await bench.enter(text);
  }
};
