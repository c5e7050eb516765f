import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ language: "en-US" });
  await bench.run(async (context) => {
    sheet1(context).getRange("A1:C3").values = [
      ["Fuel", "Qtr1", "Qtr2"],
      ["Coal", 3, 4],
      ["Gas", 1, 2],
    ];
    sheet1(context).charts.add("Line", sheet1(context).getRange("A1:B3")).name = "sales";
  });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");

const titleAfter = (work: (chart: Excel.Chart, context: Context) => unknown) =>
  bench.run(async (context) => {
    const chart = sheet1(context).charts.getItem("sales");
    work(chart, context);
    chart.title.load("text,visible");
    await context.sync();
    return chart.title.visible ? chart.title.text : null;
  });

const addSecond = (chart: Excel.Chart) => chart.series.add("Qtr2");

describe("the title a chart has by itself", () => {
  it.each<[string, (chart: Excel.Chart, context: Context) => unknown, string]>([
    ["is the name of its only series", () => undefined, "Qtr1"],
    ["is one to write over where there are several", addSecond, "Chart Title"],
    [
      "is the name of the series that is left",
      (chart) => {
        addSecond(chart);
        chart.series.getItemAt(0).delete();
      },
      "Qtr2",
    ],
    ["follows the series' name", (chart) => (chart.series.getItemAt(0).name = "First"), "First"],
    [
      "follows other data",
      (chart, context) => chart.setData(sheet1(context).getRange("A1:C3"), "Columns"),
      "Chart Title",
    ],
  ])("%s", async (_says, work, expected) => {
    expect(await titleAfter(work)).toBe(expected);
  });
});

describe("a title that was given", () => {
  it.each<[string, (chart: Excel.Chart) => unknown, string | null]>([
    ["stays when a series comes", (chart) => (chart.title.text = "Sales"), "Sales"],
    ["stays away when it was hidden", (chart) => (chart.title.visible = false), null],
  ])("%s", async (_says, give, expected) => {
    await titleAfter(give);
    expect(await titleAfter(addSecond)).toBe(expected);
  });
});
