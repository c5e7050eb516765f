import { createCalculator } from "../../calc/calculator";
import { readXlsx } from "../../xlsx/read-xlsx";
import { writeXlsx } from "../../xlsx/write-xlsx";
import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.21" });
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").values = [
      ["", "Coal", "Gas"],
      ["Q1", 5, 2],
      ["Q2", 4, 3],
      ["Q3", 6, 1],
    ];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4")).title.text = "Fuels used";
  });
});
afterEach(() => bench.close());

const chartOf = (context: Context) => context.workbook.worksheets.getFirst().charts.getItemAt(0);
const chart = () => bench.book.sheets[0]?.charts[0];

/** Sets what is given on a part of the chart, and answers what reads as set afterwards. */
const setAndRead = <P extends { set(given: object): void; load(): unknown; toJSON(): object }>(
  part: (of: Excel.Chart) => P,
  given: object,
) =>
  bench.run(async (context) => {
    part(chartOf(context)).set(given);
    await context.sync();
    const read = part(chartOf(context));
    read.load();
    await context.sync();
    return read.toJSON();
  });

type Settable = { set(given: object): void; load(): unknown; toJSON(): object };
const parts: readonly [string, (of: Excel.Chart) => unknown, object][] = [
  [
    "the error bars of a series",
    (of) => of.series.getItemAt(0).yErrorBars,
    { visible: true, type: "Percent", include: "PlusValues", endStyleCap: false },
  ],
  [
    "the line of error bars",
    (of) => of.series.getItemAt(0).xErrorBars.format.line,
    { color: "#FF0000", weight: 2 },
  ],
  [
    "category axis",
    ({ axes }) => axes.categoryAxis,
    {
      reversePlotOrder: true,
      tickLabelSpacing: 1,
      tickMarkSpacing: 2,
      isBetweenCategories: false,
      tickLabelPosition: "High",
      majorTickMark: "Outside",
      position: "Maximum",
      visible: false,
    },
  ],
  [
    "value axis",
    ({ axes }) => axes.valueAxis,
    { scaleType: "Logarithmic", logBase: 100, displayUnit: "Thousands", numberFormat: "0.0" },
  ],
  [
    "title",
    ({ title }) => title,
    { textOrientation: -45, showShadow: true, overlay: true, horizontalAlignment: "Left" },
  ],
  ["legend", ({ legend }) => legend, { overlay: true, showShadow: true }],
  ["legend's entry", ({ legend }) => legend.legendEntries.getItemAt(1), { visible: false }],
  ["data table", (of) => of.getDataTableOrNullObject(), { visible: true, showLegendKey: false }],
  ["plot area", ({ plotArea }) => plotArea, { width: 300, left: 80, position: "Custom" }],
  [
    "labels",
    ({ series }) => series.getItemAt(0).dataLabels,
    { numberFormat: "0%", textOrientation: 30, verticalAlignment: "Top" },
  ],
  ["point", ({ series }) => series.getItemAt(0).points.getItemAt(1), { hasDataLabel: true }],
  [
    "series",
    ({ series }) => series.getItemAt(0),
    { gapWidth: 80, overlap: 20, invertIfNegative: true, varyByCategories: true },
  ],
  ["whole", (of) => of, { displayBlanksAs: "Zero", plotVisibleOnly: false, style: 7 }],
];

it.each(parts)("keeps what is set of a chart's %s", async (_what, part, given) => {
  expect(await setAndRead((of) => part(of) as Settable, given)).toMatchObject(given);
});

it.each<[string, (of: Excel.Chart) => unknown]>([
  ["a mark that there is not", ({ axes }) => (axes.valueAxis.majorTickMark = "Wavy" as "None")],
  ["a base below 2", ({ axes }) => (axes.valueAxis.logBase = 1)],
  ["a scale for categories", ({ axes }) => (axes.categoryAxis.scaleType = "Logarithmic")],
  ["names for values", (of) => of.axes.valueAxis.setCategoryNames(of.worksheet.getRange("A2:A4"))],
  ["a part beyond the title", ({ title }) => title.getSubstring(5, 9).font.load("color")],
  ["a place beyond the series", ({ series }) => (series.getItemAt(0).plotOrder = 2)],
])("refuses a chart %s", async (_what, work) => {
  expect(await bench.codeOf((context) => work(chartOf(context)))).toBe("InvalidArgument");
});

it("sets an axis where it crosses the other, and what its numbers count", async () => {
  const read = await bench.run(async (context) => {
    const axis = chartOf(context).axes.valueAxis;
    axis.setPositionAt(100);
    axis.setCustomDisplayUnit(12);
    axis.load("position,positionAt,displayUnit,customDisplayUnit");
    await context.sync();
    return [axis.position, axis.positionAt, axis.displayUnit, axis.customDisplayUnit];
  });
  expect(read).toEqual(["Custom", 100, "Custom", 12]);
});

it("takes the names of its categories from other cells", async () => {
  await bench.run(async (context) => {
    const of = chartOf(context);
    of.axes.categoryAxis.setCategoryNames(of.worksheet.getRange("B2:B4"));
  });
  expect(chart()?.series.map(({ categories }) => categories)).toEqual([
    "=Sheet1!$B$2:$B$4",
    "=Sheet1!$B$2:$B$4",
  ]);
});

it("formats a part of its title by itself", async () => {
  const read = await bench.run(async (context) => {
    const { title } = chartOf(context);
    title.getSubstring(0, 5).font.color = "yellow";
    const [part, whole] = [title.getSubstring(0, 5).font, title.format.font];
    part.load("color");
    whole.load("color");
    await context.sync();
    return [part.color, whole.color];
  });
  expect(read).toEqual(["#FFFF00", "#595959"]);
});

it("labels a point with its value, its series' name, or a text", async () => {
  const read = await bench.run(async (context) => {
    const point = chartOf(context).series.getItemAt(0).points.getItemAt(2);
    const texts = [point.dataLabel.load("text")];
    await context.sync();
    const told = [texts[0]?.text];
    point.dataLabel.showSeriesName = true;
    point.dataLabel.load("text");
    point.load("value");
    await context.sync();
    told.push(point.dataLabel.text);
    point.dataLabel.text = "most";
    point.dataLabel.load("text,autoText");
    await context.sync();
    return [...told, point.value, point.dataLabel.text, point.dataLabel.autoText];
  });
  expect(read).toEqual(["6", "Coal,6", 6, "most", false]);
});

it("puts a point's label where it is told, and before that about where its point is", async () => {
  const read = await bench.run(async (context) => {
    const { points } = chartOf(context).series.getItemAt(0);
    const labels = [0, 2].map((point) => points.getItemAt(point).dataLabel.load("left,top"));
    await context.sync();
    const [first, third] = labels.map(({ left, top }) => ({ left, top }));
    points.getItemAt(2).dataLabel.top = 7;
    const put = points.getItemAt(2).dataLabel.load("left,top");
    await context.sync();
    return { first, third, put: put.top, stays: put.left === third?.left };
  });
  expect(read.third?.left).toBeGreaterThan(read.first?.left ?? Infinity);
  expect(read).toMatchObject({ put: 7, stays: true });
});

describe("trendlines", () => {
  const lines = (context: Context) => chartOf(context).series.getItemAt(0).trendlines;

  it("are added, read back and saved with their colour", async () => {
    const read = await bench.run(async (context) => {
      lines(context).add("Linear");
      const moving = lines(context).add("MovingAverage");
      moving.movingAveragePeriod = 3;
      moving.name = "three quarters";
      await context.sync();
      const [line, count] = [lines(context).getItem(1), lines(context).getCount()];
      line.format.line.color = "#FF0000";
      line.load();
      line.format.line.load("color");
      await context.sync();
      return [count.value, line.type, line.movingAveragePeriod, line.format.line.color];
    });
    expect(read).toEqual([2, "MovingAverage", 3, "#FF0000"]);
    const { book } = await readXlsx(await writeXlsx(bench.book), createCalculator());
    const saved = book.sheets[0]?.charts[0]?.series[0]?.trendlines;
    expect(saved).toEqual(chart()?.series[0]?.trendlines);
    expect(saved).toMatchObject([{ type: "linear" }, { name: "three quarters", period: 3 }]);
  });

  it("go one by one", async () => {
    await bench.run(async (context) => {
      lines(context).add("Linear");
      lines(context).add("Power");
      lines(context).getItem(0).delete();
    });
    expect(chart()?.series[0]?.trendlines).toMatchObject([{ type: "power" }]);
    const get = (context: Context) => lines(context).getItem(1).load("type");
    expect(await bench.codeOf(get)).toBe("ItemNotFound");
  });

  it.each<[string, (line: Excel.ChartTrendline) => unknown]>([
    ["an order of 7", (line) => (line.polynomialOrder = 7)],
    ["half a period", (line) => (line.movingAveragePeriod = 2.5)],
    ["another type", (line) => (line.type = "Wavy" as "Linear")],
  ])("are refused with %s", async (_what, set) => {
    const code = await bench.codeOf((context) => set(lines(context).add("Polynomial")));
    expect(code).toBe("InvalidArgument");
  });
});

describe("the order series are drawn in", () => {
  it("is the one that is set, in the collection and in the file", async () => {
    const read = await bench.run(async (context) => {
      const { series } = chartOf(context);
      series.add("Oil").plotOrder = 0;
      series.load("items/name,items/plotOrder");
      await context.sync();
      return series.items.map(({ name, plotOrder }) => [name, plotOrder]);
    });
    expect(read).toEqual([
      ["Oil", 0],
      ["Coal", 1],
      ["Gas", 2],
    ]);
    const { book } = await readXlsx(await writeXlsx(bench.book), createCalculator());
    expect(book.sheets[0]?.charts[0]?.series[0]?.name).toBe("Oil");
  });

  it("has room for a new one between others", async () => {
    const read = await bench.run(async (context) => {
      const { series } = chartOf(context);
      series.add("Oil", 1);
      series.load("items/name");
      await context.sync();
      return series.items.map(({ name }) => name);
    });
    expect(read).toEqual(["Coal", "Oil", "Gas"]);
  });
});

it("says where its numbers come from", async () => {
  const read = await bench.run(async (context) => {
    const first = chartOf(context).series.getItemAt(0);
    const source = first.getDimensionDataSourceString("Values");
    const type = first.getDimensionDataSourceType("Values");
    await context.sync();
    return [source.value, type.value];
  });
  expect(read).toEqual(["Sheet1!$B$2:$B$4", "LocalRange"]);
});
