import { type Context, openWorkbench, type Workbench } from "./workbench";

/** What a program does to charts, as the workbook holds it afterwards. */
let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.21" });
  await bench.run(async (context) => {
    range(context, "A1:C4").values = [
      ["", "Coal", "Gas"],
      ["Q1", 5, 2],
      ["Q2", 4, 3],
      ["Q3", 6, 1],
    ];
  });
});
afterEach(() => bench.close());

const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
const range = (context: Context, address: string) => sheet1(context).getRange(address);

/** Adds a chart, lets the work change it, and answers it as the workbook holds it. */
const after = async (kind: `${Excel.ChartType}`, work: (chart: Excel.Chart) => unknown) => {
  await bench.run(async (context) => {
    work(sheet1(context).charts.add(kind, range(context, "A1:C4")));
    await context.sync();
  });
  return bench.book.activeSheet.charts[0]!;
};

it("is placed over cells, with its title, legend and fills", async () => {
  const chart = await after("ColumnClustered", (of) => {
    of.name = "Fuels";
    of.setPosition("E2", "H9");
    of.title.text = "Fuels used";
    of.title.getSubstring(0, 5).font.color = "yellow";
    of.legend.position = "Right";
    of.legend.format.fill.setSolidColor("white");
    of.legend.format.font.set({ bold: true, size: 15, underline: "Single" });
    of.format.fill.setSolidColor("#404040");
  });
  expect(chart).toMatchObject({
    ...{ name: "Fuels", title: "Fuels used", legend: "right" },
    anchor: { from: { row: 1, column: 4 }, to: { row: 9, column: 8 } },
    looks: {
      "title.characters.0.5.font.color": "#FFFF00",
      "legend.fill.color": "#FFFFFF",
      "legend.font.bold": true,
      "legend.font.size": 15,
      "legend.font.underline": "Single",
      "area.fill.color": "#404040",
    },
  });
});

it("has axes with titles, units, scales and lines", async () => {
  const { axisTitles, axisMinimums, looks } = await after("Line", ({ axes }) => {
    axes.categoryAxis.title.text = "Quarter";
    axes.categoryAxis.reversePlotOrder = true;
    axes.valueAxis.title.text = "Tonnes";
    axes.valueAxis.minimum = 1;
    axes.valueAxis.displayUnit = "Hundreds";
    axes.valueAxis.scaleType = "Logarithmic";
    axes.valueAxis.majorGridlines.format.line.color = "#585858";
    axes.valueAxis.minorGridlines.visible = true;
  });
  expect(axisTitles).toMatchObject({ category: "Quarter", value: "Tonnes" });
  expect(axisMinimums).toEqual({ value: 1 });
  expect(looks).toMatchObject({
    "category.reversePlotOrder": true,
    "value.displayUnit": "Hundreds",
    "value.scaleType": "Logarithmic",
    "value.majorGridlines.line.color": "#585858",
    "value.minorGridlines.visible": true,
  });
});

it("gets, orders, marks and loses series", async () => {
  const { series } = await after("LineMarkers", (of) => {
    const added = of.series.add("Oil");
    added.setValues(of.worksheet.getRange("B2:B4"));
    added.setXAxisValues(of.worksheet.getRange("A2:A4"));
    added.plotOrder = 0;
    added.set({ markerStyle: "Star", markerSize: 12, markerForegroundColor: "black" });
    added.format.line.color = "purple";
    added.trendlines.add("Linear").format.line.color = "red";
    // In the order they are drawn, the new one is the first.
    of.series.getItemAt(2).delete();
  });
  expect(series.map(({ name }) => name)).toEqual(["=Sheet1!$B$1", "Oil"]);
  expect(series[1]).toMatchObject({
    ...{ values: "=Sheet1!$B$2:$B$4", categories: "=Sheet1!$A$2:$A$4", plotOrder: 0 },
    trendlines: [{ type: "linear" }],
    looks: {
      "series.markerStyle": "Star",
      "series.markerSize": 12,
      "series.markerForegroundColor": "#000000",
      "series.line.color": "#800080",
      "trendlines.1.line.color": "#FF0000",
    },
  });
});

it("has points of their own colour, labels and slices", async () => {
  const { series } = await after("Doughnut", (of) => {
    const first = of.series.getItemAt(0);
    first.points.getItemAt(1).format.fill.setSolidColor("pink");
    first.hasDataLabels = true;
    first.dataLabels.showPercentage = true;
    first.points.getItemAt(0).dataLabel.text = "the first";
    first.doughnutHoleSize = 80;
  });
  expect(series[0]?.looks).toMatchObject({
    "points.1.fill.color": "#FFC0CB",
    "series.hasDataLabels": true,
    "dataLabels.showPercentage": true,
    "points.0.dataLabel.text": "the first",
    "series.doughnutHoleSize": 80,
  });
});

it("shows its data below it", async () => {
  const { looks } = await after("ColumnClustered", (of) => {
    const table = of.getDataTable();
    table.visible = true;
    table.showHorizontalBorder = false;
    table.format.font.color = "#B76E79";
  });
  expect(looks).toMatchObject({
    "dataTable.visible": true,
    "dataTable.showHorizontalBorder": false,
    "dataTable.font.color": "#B76E79",
  });
});

it("is one bubble a row when its series are made one by one", async () => {
  const { series } = await after("Bubble", (of) => {
    of.series.getItemAt(0).delete();
    for (const row of [2, 3]) {
      const bubble = of.series.add(`row ${row}`);
      bubble.setXAxisValues(of.worksheet.getRange(`B${row}`));
      bubble.setValues(of.worksheet.getRange(`C${row}`));
      bubble.setBubbleSizes(of.worksheet.getRange(`C${row}`));
    }
  });
  expect(series).toMatchObject(
    [2, 3].map((row) => ({
      ...{ kind: "bubble", name: `row ${row}` },
      ...{ categories: `=Sheet1!$B$${row}`, bubbleSizes: `=Sheet1!$C$${row}` },
    })),
  );
});
