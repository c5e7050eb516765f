import { openWorkbench, type Context, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const addChart = (context: Context): Excel.Chart => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:C3").values = [
    ["", "Coal", "Gas"],
    ["Q1", 5, 2],
    ["Q2", 4, 3],
  ];
  return sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
};

const looksAfter = async (work: (chart: Excel.Chart) => void) => {
  await bench.run(async (context) => {
    work(addChart(context));
    await context.sync();
  });
  const [chart] = bench.book.activeSheet.charts;
  return [chart?.looks, ...(chart?.series.map(({ looks }) => looks) ?? [])];
};

it("keeps the fonts and fills of a chart's parts apart", async () => {
  const looks = await looksAfter((chart) => {
    chart.title.format.font.size = 20;
    chart.legend.format.font.color = "#0000FF";
    chart.legend.format.fill.setSolidColor("white");
    chart.dataLabels.format.font.size = 15;
    chart.format.fill.setSolidColor("#EEEEEE");
  });
  expect(looks).toEqual([
    {
      "title.font.size": 20,
      "legend.font.color": "#0000FF",
      "legend.fill.color": "#FFFFFF",
      "dataLabels.font.size": 15,
      "area.fill.color": "#EEEEEE",
    },
    undefined,
    undefined,
  ]);
});

it("keeps what one series and one of its points look like with that series", async () => {
  const looks = await looksAfter((chart) => {
    const series = chart.series.getItemAt(1);
    series.format.fill.setSolidColor("#112233");
    series.format.line.lineStyle = "Dash";
    series.gapWidth = 80;
    series.hasDataLabels = true;
    series.points.getItemAt(0).format.fill.setSolidColor("#445566");
    chart.series.getItemAt(0).delete();
  });
  expect(looks).toEqual([
    undefined,
    {
      "series.fill.color": "#112233",
      "series.line.lineStyle": "Dash",
      "series.gapWidth": 80,
      "series.hasDataLabels": true,
      "points.0.fill.color": "#445566",
    },
  ]);
});

it("has as many points as its series has cells", async () => {
  const told = await bench.run(async (context) => {
    const { points } = addChart(context).series.getItemAt(0);
    const count = points.getCount();
    await context.sync();
    return count.value;
  });
  const code = await bench.codeOf((context) =>
    addChart(context).series.getItemAt(0).points.getItemAt(2).format.fill.clear(),
  );
  expect([told, code]).toEqual([2, "ItemNotFound"]);
});

it("reads back what was set of axes, and what Excel begins with", async () => {
  const told = await bench.run(async (context) => {
    const { valueAxis, categoryAxis } = addChart(context).axes;
    valueAxis.displayUnit = "Thousands";
    valueAxis.minorGridlines.visible = true;
    valueAxis.maximum = 12;
    categoryAxis.format.line.color = "#FF0000";
    valueAxis.load("displayUnit,showDisplayUnitLabel,maximum,majorUnit");
    valueAxis.majorGridlines.load("visible");
    valueAxis.minorGridlines.load("visible");
    categoryAxis.majorGridlines.load("visible");
    categoryAxis.format.line.load("color");
    await context.sync();
    return [
      ...([valueAxis.maximum, valueAxis.majorUnit] as unknown[]),
      ...[valueAxis.displayUnit, valueAxis.showDisplayUnitLabel],
      ...[valueAxis.majorGridlines.visible, valueAxis.minorGridlines.visible],
      ...[categoryAxis.majorGridlines.visible, categoryAxis.format.line.color],
    ];
  });
  expect(told).toEqual([12, "", "Thousands", true, true, true, false, "#FF0000"]);
});

it.each<[string, (chart: Excel.Chart) => unknown]>([
  ["a gap that is too wide", (chart) => (chart.series.getItemAt(0).gapWidth = 501)],
  ["an unknown colour", (chart) => chart.legend.format.fill.setSolidColor("rainbow")],
  ["steps of nothing", (chart) => (chart.axes.valueAxis.majorUnit = 0)],
  ["an unknown marker", (chart) => (chart.series.getItemAt(0).markerStyle = "Heart" as "Dot")],
])("refuses %s", async (_what, work) => {
  expect(await bench.codeOf((context) => work(addChart(context)))).toBe("InvalidArgument");
});
