import type { FrameLocator } from "playwright-core";
import { openWorkbench, type WorkbenchPage } from "./support/workbench-page";

/** The sample organisation's workbook with the pane beside it, at its measured data. */
const openYears = async (query: string) => {
  const bench = await openWorkbench(query);
  bench.page.setDefaultTimeout(20_000);
  await bench.page.getByRole("button", { name: "碳评", exact: true }).click();
  await bench.page.getByRole("button", { name: "示例组织" }).click();
  await bench.page.getByRole("menuitem").first().click();
  const pane = bench.page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "数据与参数" }).click();
  return { bench, pane };
};

describe("from a year's intensity to the rows behind it, and back", () => {
  let bench: WorkbenchPage;
  let pane: FrameLocator;
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const year = (name: string) => pane.locator("button[aria-expanded]", { hasText: name });
  const row = (cell: string) => bench.cell(cell, "监测数据");
  /** Excel is asked in its own time: the name box follows. */
  const expectSelected = async (cell: string) => {
    const box = bench.page.getByRole("textbox", { name: "名称框" });
    for (let waited = 0; waited < 50 && (await box.inputValue()) !== cell; waited += 1)
      await bench.page.waitForTimeout(100);
    expect(await box.inputValue()).toBe(cell);
  };
  const chart = () => pane.getByRole("img");

  beforeAll(async () => {
    ({ bench, pane } = await openYears("?pane=350"));
  });
  afterAll(() => bench.close());

  it("says in words what the chart in the pane shows", async () => {
    expect(await chart().getAttribute("aria-label")).toContain(
      "2018 年：排放量 4138782 tCO2e，产出量 18291743.032 MWh，强度 226.265 kgCO2e/MWh。",
    );
    expect(await chart().locator("rect").count()).toBe(10);
    expect(await chart().locator("circle").count()).toBe(5);
  });

  it("opens a year to its division and its rows, and goes to a row's cell", async () => {
    expect(await year("2018").getAttribute("aria-expanded")).toBe("false");
    await year("2018").click();
    expect(await year("2018").getAttribute("aria-expanded")).toBe("true");
    await pane.getByText("由监测数据表中的 1 行合计").waitFor();
    await pane.getByText("4138782 tCO2e × 1000 ÷ 18291743.032 MWh ≈ 226.265 kgCO2e/MWh").waitFor();
    await press("18291743.032");
    await expectSelected("E6");
  });

  it("filters the sheet by the year, and shows all rows again", async () => {
    await press("在表中筛选");
    await row("A4").waitFor({ state: "detached" });
    expect(await row("D6").innerText()).toBe("4,138,782");
    await expectSelected("A6");
    await press("显示全部行");
    await row("A4").waitFor();
  });

  it("opens the year of the row that is selected in the sheet", async () => {
    await bench.goTo("F5");
    await press("所选行的年份");
    await pane.getByText("所选行属于 2017 年").waitFor();
    expect(await year("2017").getAttribute("aria-expanded")).toBe("true");
    await bench.goTo("A2");
    await press("所选行的年份");
    await pane.getByText("所选单元格不在监测数据的行中，或该行没有年份。").waitFor();
  });

  it("draws the same beside the table, and both follow a year that is added", async () => {
    await press("在表上画图");
    const drawn = bench.page.getByRole("img", { name: "图表 各年度的排放量、产出量与碳排放强度" });
    await drawn.waitFor();
    expect(await drawn.locator("[data-series='0'] rect").count()).toBe(5);
    await enterRow(bench, 9, ["2021", "1", "", "90000", "2000000"]);
    await pane.getByText("缺月的年份").waitFor();
    expect(await chart().locator("circle").count()).toBe(6);
    await press("在表上画图");
    await drawn.getByText("2021*").waitFor();
    expect(await drawn.locator("[data-series='0'] rect").count()).toBe(6);
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
