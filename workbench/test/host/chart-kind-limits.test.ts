import { type Context, openWorkbench, type Workbench } from "./workbench";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ excelApi: "1.17" });
});
afterEach(() => bench.close());

type Kind = `${Excel.ChartType}`;

const addChart = (context: Context, kind: Kind): Excel.Chart => {
  const sheet = context.workbook.worksheets.getFirst();
  const range = sheet.getRange("A1:C4");
  range.values = [
    ["", "Coal", "Gas"],
    ["Q1", 5, 2],
    ["Q2", 4, 3],
    ["Q3", 6, 1],
  ];
  return sheet.charts.add(kind, range);
};

const codeOn = (kind: Kind, work: (series: Excel.ChartSeries, chart: Excel.Chart) => unknown) =>
  bench.codeOf((context) => {
    const chart = addChart(context, kind);
    work(chart.series.getItemAt(0), chart);
  });

type Work = (series: Excel.ChartSeries) => unknown;

/** What of a series only some kinds have, with kinds that have it and kinds that do not. */
const things: readonly (readonly [string, Work, readonly Kind[], readonly Kind[]])[] = [
  // @types/office-js: "Only valid on doughnut and doughnut exploded charts. Throws an InvalidArgument error on invalid charts."
  [
    "a hole",
    (series) => (series.doughnutHoleSize = 50),
    ["Doughnut", "DoughnutExploded"],
    ["Pie", "ColumnClustered"],
  ],
  // "Only valid on bar and column charts, … Throws an invalid argument exception on invalid charts."
  [
    "a gap",
    (series) => (series.gapWidth = 100),
    ["ColumnStacked", "BarClustered", "3DColumnClustered"],
    ["Line", "Pie", "Area"],
  ],
  // "Applies only to 2-D bar and 2-D column charts."
  [
    "an overlap",
    (series) => (series.overlap = 10),
    ["ColumnClustered", "BarStacked"],
    ["3DColumnClustered", "Line"],
  ],
  // "Applies only to pie, 3-D pie, and doughnut charts."
  [
    "a first slice",
    (series) => (series.firstSliceAngle = 90),
    ["Pie", "3DPie", "Doughnut"],
    ["ColumnClustered", "Radar"],
  ],
  ["slices apart", (series) => (series.explosion = 10), ["Pie", "Doughnut"], ["BarClustered"]],
  // "This property only applies to bubble charts."
  ["a bubble's size", (series) => (series.bubbleScale = 50), ["Bubble"], ["XYScatter", "Pie"]],
  // "Only applicable to line and scatter charts."
  [
    "smoothness",
    (series) => (series.smooth = true),
    ["Line", "XYScatterLines"],
    ["ColumnClustered", "3DLine"],
  ],
  [
    "markers",
    (series) => (series.markerStyle = "Star"),
    ["LineMarkers", "XYScatter", "RadarMarkers"],
    ["ColumnClustered", "RadarFilled", "Pie"],
  ],
  [
    "a marker of a point",
    (series) => (series.points.getItemAt(0).markerSize = 9),
    ["LineMarkers"],
    ["ColumnClustered"],
  ],
  [
    "a trendline",
    (series) => series.trendlines.add("Linear"),
    ["ColumnClustered", "Line", "XYScatter", "Area"],
    ["ColumnStacked", "Pie", "Radar", "3DColumnClustered"],
  ],
  [
    "error bars",
    (series) => (series.yErrorBars.visible = true),
    ["ColumnStacked", "Line"],
    ["Pie", "Radar", "3DColumnClustered"],
  ],
  [
    "error bars along its categories",
    (series) => (series.xErrorBars.visible = true),
    ["XYScatter", "Bubble"],
    ["ColumnClustered", "Line"],
  ],
  // Of a pie of a pie, which the workbench does not draw.
  ["a second plot", (series) => (series.secondPlotSize = 50), [], ["Pie", "ColumnClustered"]],
];

const cases = things.flatMap(([thing, work, have, lack]) => [
  ...have.map((kind) => ({ thing, work, kind, code: "no error" })),
  ...lack.map((kind) => ({ thing, work, kind, code: "InvalidArgument" })),
]);

it.each(cases)("$thing of a $kind: $code", async ({ work, kind, code }) => {
  expect(await codeOn(kind, work)).toBe(code);
});

describe("where labels stand", () => {
  const everywhere = ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Top", "BestFit"];

  it.each<[Kind, readonly string[]]>([
    ["ColumnClustered", ["Center", "InsideEnd", "InsideBase", "OutsideEnd"]],
    ["BarStacked", ["Center", "InsideEnd", "InsideBase"]],
    ["Line", ["Center", "Left", "Top"]],
    ["Pie", ["Center", "InsideEnd", "OutsideEnd", "BestFit"]],
    ["Radar", ["OutsideEnd"]],
    ["Doughnut", []],
    ["3DColumnClustered", []],
  ])("is, in a %s, one of %j", async (kind, places) => {
    const taken: string[] = [];
    for (const place of everywhere)
      if (
        (await codeOn(kind, ({ dataLabels }) => (dataLabels.position = place as "Top"))) ===
        "no error"
      )
        taken.push(place);
    expect(taken).toEqual(places);
  });

  it("is for a chart of two kinds what both have", async () => {
    const place = (position: "Center" | "OutsideEnd") =>
      codeOn("ColumnClustered", (_series, chart) => {
        chart.series.getItemAt(1).chartType = "Line";
        chart.dataLabels.position = position;
      });
    expect([await place("Center"), await place("OutsideEnd")]).toEqual([
      "no error",
      "InvalidArgument",
    ]);
  });
});

describe("what no kind takes", () => {
  it.each<[string, (series: Excel.ChartSeries, chart: Excel.Chart) => unknown]>([
    ["a series' name of 256 characters", (series) => (series.name = "n".repeat(256))],
    ["a new series' name of 256", (_, { series }) => series.add("n".repeat(256))],
    ["a title turned by 91 degrees", (_, { title }) => (title.textOrientation = 91)],
    ["a label turned by half a degree", (one) => (one.dataLabels.textOrientation = 0.5)],
    ["a malformed format of labels", (one) => (one.dataLabels.numberFormat = "[[[")],
    ["a malformed format of an axis", (_, { axes }) => (axes.valueAxis.numberFormat = "[[[")],
    ["a font's name of 32 characters", (_, of) => (of.title.format.font.name = "n".repeat(32))],
    ["an order of a straight trendline", (one) => (one.trendlines.add().polynomialOrder = 3)],
    ["a period of a straight trendline", (one) => (one.trendlines.add().movingAveragePeriod = 3)],
    [
      "sizes of bubbles for columns",
      (one, of) => one.setBubbleSizes(of.worksheet.getRange("C2:C4")),
    ],
  ])("is refused: %s", async (_what, work) => {
    expect(await codeOn("ColumnClustered", work)).toBe("InvalidArgument");
  });

  it("has 255 series and no more", async () => {
    const added = (count: number) =>
      codeOn("Line", (_series, { series }) => {
        for (let at = 0; at < count; at += 1) series.add();
      });
    expect([await added(253), await added(254)]).toEqual(["no error", "InvalidArgument"]);
  });

  it("has letters of its title under each other", async () => {
    expect(await codeOn("Line", (_series, { title }) => (title.textOrientation = 180))).toBe(
      "no error",
    );
    expect(bench.book.activeSheet.charts[0]?.looks).toMatchObject({ "title.textOrientation": 180 });
  });
});

// @types/office-js: getDataTable throws where a chart allows none, its namesake answers a null object.
it("has no data table around a middle, and no axes", async () => {
  const of = (kind: Kind, work: (chart: Excel.Chart) => unknown) =>
    codeOn(kind, (_series, chart) => work(chart));
  expect(await of("Pie", (chart) => chart.getDataTable().load("visible"))).toBe("ItemNotFound");
  expect(await of("Pie", ({ axes }) => (axes.valueAxis.minimum = 1))).toBe("ItemNotFound");
  const isNull = await bench.run(async (context) => {
    const table = addChart(context, "Doughnut").getDataTableOrNullObject();
    await context.sync();
    return table.isNullObject;
  });
  expect(isNull).toBe(true);
});

it("measures an axis of categories only where these are places or days", async () => {
  const measured = (work: (axis: Excel.ChartAxis) => unknown) => (kind: Kind) =>
    codeOn(kind, (_series, { axes }) => work(axes.categoryAxis));
  for (const set of [
    measured((axis) => (axis.minimum = 1)),
    measured((axis) => (axis.maximum = 9)),
  ]) {
    expect(await set("ColumnClustered")).toBe("InvalidArgument");
    expect(await set("XYScatter")).toBe("no error");
  }
  const ofDays = measured((axis) => {
    axis.categoryType = "DateAxis";
    axis.minimum = 45_000;
    axis.maximum = 45_100;
  });
  expect(await ofDays("Line")).toBe("no error");
});
