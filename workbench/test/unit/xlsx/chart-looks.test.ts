import { strFromU8, unzipSync } from "fflate";
import type { Chart, ChartSeries, Look } from "../../../book/charts/chart";
import type { ChartKind } from "../../../book/charts/chart-kind";
import { Book } from "../../../book/book";
import { createCalculator } from "../../../calc/calculator";
import { readXlsx } from "../../../xlsx/read-xlsx";
import { writeXlsx } from "../../../xlsx/write-xlsx";
import { everything } from "./everything";

type Looks = Readonly<Record<string, Look>>;

const calculator = createCalculator();

const seriesOf = (kind: ChartKind, looks: Looks): ChartSeries => ({
  name: "甲",
  values: "='监测 数据'!$B$2:$B$3",
  categories: "='监测 数据'!$A$2:$A$3",
  kind,
  axisGroup: "primary",
  ...(Object.keys(looks).length > 0 && { looks }),
});

const chartOf = (kind: ChartKind, looks: Looks, seriesLooks: Looks): Chart => ({
  id: "chart-1",
  name: "Chart 1",
  anchor: {
    from: { row: 1, column: 1, right: 0, down: 0 },
    to: { row: 9, column: 6, right: 0, down: 0 },
  },
  title: "排放",
  axisTitles: { category: "年", value: "t", secondaryValue: null },
  legend: "bottom",
  series: [seriesOf(kind, seriesLooks)],
  ...(Object.keys(looks).length > 0 && { looks }),
});

/** The chart's part, and the chart as it is read from the file again with what was lost of it. */
const throughFile = async (chart: Chart) => {
  const [first, second, ...rest] = everything.sheets;
  if (first === undefined || second === undefined) throw new Error("no sheets");
  const sheets = [first, { ...second, charts: [chart] }, ...rest];
  const bytes = await writeXlsx(Book.load(calculator, { ...everything, sheets }));
  const { book, lost } = await readXlsx(bytes, calculator);
  return {
    xml: strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array()),
    chart: book.sheets[1]?.charts[0],
    lost: lost.map(({ kind }) => kind),
  };
};

/** A look of a chart, and what its file says of it. */
const chartLooks: readonly [look: Looks, xml: string][] = [
  [{ "area.fill.color": "#FFF2CC" }, '<c:spPr><a:solidFill><a:srgbClr val="FFF2CC"/>'],
  [{ "area.border.color": "#112233", "area.border.weight": 2 }, '<a:ln w="25400">'],
  [{ "area.font.name": "SimSun" }, '<a:latin typeface="SimSun"/>'],
  [{ "plotArea.fill.color": "" }, "<c:spPr><a:noFill/></c:spPr></c:plotArea>"],
  [{ "title.font.size": 20, "title.font.bold": true }, '<a:rPr sz="2000" b="1"/>'],
  [{ "title.fill.color": "#00B050" }, '<a:srgbClr val="00B050"/>'],
  [{ "legend.font.color": "#FF0000", "legend.font.italic": true }, '<a:defRPr i="1">'],
  [{ "legend.border.lineStyle": "None" }, "<a:ln><a:noFill/></a:ln>"],
  [{ "category.font.underline": "Single" }, 'u="sng"'],
  [{ "category.visible": false }, '<c:delete val="1"/>'],
  [{ "category.majorGridlines.visible": true }, "<c:majorGridlines>"],
  [{ "category.reversePlotOrder": true }, '<c:orientation val="maxMin"/>'],
  [
    { "category.line.color": "#7030A0", "category.line.lineStyle": "Dash" },
    '<a:prstDash val="dash"/>',
  ],
  [{ "category.title.font.size": 12 }, '<a:rPr sz="1200"/>'],
  [{ "value.numberFormat": "0.0%" }, 'formatCode="0.0%" sourceLinked="0"'],
  [{ "value.majorGridlines.visible": false }, '<c:axPos val="l"/><c:title>'],
  [{ "value.minorGridlines.visible": true }, "<c:minorGridlines>"],
  [{ "value.majorGridlines.line.color": "#C00000" }, '<a:srgbClr val="C00000"/>'],
  [
    { "value.maximum": 50, "value.majorUnit": 10, "value.minorUnit": 5 },
    '<c:majorUnit val="10"/><c:minorUnit val="5"/>',
  ],
  [{ "value.scaleType": "Logarithmic", "value.logBase": 2 }, '<c:logBase val="2"/>'],
  [
    { "value.majorTickMark": "Outside", "value.minorTickMark": "Cross" },
    '<c:majorTickMark val="out"/>',
  ],
  [{ "value.tickLabelPosition": "High" }, '<c:tickLblPos val="high"/>'],
];

test.each(chartLooks)("a file keeps %o of a chart", async (looks, xml) => {
  const chart = chartOf("column", looks, {});
  const read = await throughFile(chart);
  expect(read.xml).toContain(xml);
  expect(read).toMatchObject({ chart, lost: [] });
});

const seriesLooks: readonly [kind: ChartKind, look: Looks, xml: string][] = [
  ["column", { "series.fill.color": "#00B0F0" }, '<c:spPr><a:solidFill><a:srgbClr val="00B0F0"/>'],
  ["column", { "series.fill.color": "" }, "<c:spPr><a:noFill/></c:spPr>"],
  ["column", { "series.line.color": "#000000", "series.line.weight": 1.5 }, '<a:ln w="19050">'],
  [
    "column",
    { "series.gapWidth": 50, "series.overlap": -20 },
    '<c:gapWidth val="50"/><c:overlap val="-20"/>',
  ],
  ["barStacked", { "series.invertIfNegative": true }, '<c:invertIfNegative val="1"/>'],
  [
    "line",
    { "series.line.color": "#FF00FF", "series.line.lineStyle": "RoundDot" },
    '<a:prstDash val="sysDot"/>',
  ],
  [
    "lineMarkers",
    {
      "series.markerStyle": "Diamond",
      "series.markerSize": 9,
      "series.markerBackgroundColor": "#FFFF00",
      "series.markerForegroundColor": "#0000FF",
    },
    '<c:symbol val="diamond"/><c:size val="9"/>',
  ],
  [
    "column",
    {
      "series.hasDataLabels": true,
      "dataLabels.showValue": false,
      "dataLabels.showSeriesName": true,
      "dataLabels.position": "InsideEnd",
      "dataLabels.numberFormat": "0.00",
      "dataLabels.font.color": "#FF0000",
      "dataLabels.separator": "; ",
    },
    '<c:dLblPos val="inEnd"/>',
  ],
  [
    "pie",
    { "series.hasDataLabels": true, "dataLabels.showPercentage": true },
    '<c:showPercent val="1"/>',
  ],
  [
    "lineMarkers",
    { "points.1.markerStyle": "Square", "points.1.markerSize": 11 },
    '<c:dPt><c:idx val="1"/><c:marker><c:symbol val="square"/><c:size val="11"/>',
  ],
  [
    "pie",
    { "points.0.fill.color": "#FF0000", "points.1.fill.color": "" },
    '<c:dPt><c:idx val="0"/><c:spPr><a:solidFill><a:srgbClr val="FF0000"/>',
  ],
  [
    "column",
    { "points.1.border.color": "#112233", "points.1.border.weight": 2 },
    '<c:dPt><c:idx val="1"/><c:spPr><a:ln w="25400">',
  ],
  [
    "column",
    {
      "points.0.hasDataLabel": true,
      "points.0.dataLabel.numberFormat": "0.0",
      "points.0.dataLabel.position": "OutsideEnd",
    },
    '<c:dLbls><c:dLbl><c:idx val="0"/><c:numFmt formatCode="0.0" sourceLinked="0"/>',
  ],
  [
    "column",
    { "series.hasDataLabels": true, "points.1.hasDataLabel": false },
    '<c:dLbl><c:idx val="1"/><c:delete val="1"/></c:dLbl>',
  ],
  [
    "pieApart",
    { "series.firstSliceAngle": 90, "series.explosion": 10 },
    '<c:firstSliceAng val="90"/>',
  ],
  ["doughnut", { "series.doughnutHoleSize": 40 }, '<c:holeSize val="40"/>'],
  [
    "line",
    { "yErrorBars.visible": true, "yErrorBars.type": "Percent" },
    '<c:errValType val="percentage"/><c:noEndCap val="0"/><c:val val="5"/>',
  ],
  [
    "column",
    {
      "yErrorBars.visible": true,
      "yErrorBars.type": "StError",
      "yErrorBars.include": "PlusValues",
      "yErrorBars.endStyleCap": false,
      "yErrorBars.line.color": "#FF0000",
    },
    '<c:errBarType val="plus"/><c:errValType val="stdErr"/><c:noEndCap val="1"/>',
  ],
  [
    "scatter",
    { "xErrorBars.visible": true, "yErrorBars.visible": true, "yErrorBars.type": "StDev" },
    '<c:errDir val="x"/>',
  ],
];

test.each(seriesLooks)("a file keeps of a %s series %o", async (kind, looks, xml) => {
  const chart = chartOf(kind, {}, looks);
  const read = await throughFile(chart);
  expect(read.xml).toContain(xml);
  expect(read.chart?.series).toEqual(chart.series);
  expect(read.lost).toEqual([]);
});

test.each<ChartKind>(["column", "line", "lineMarkers", "scatter", "area", "pie", "bubble"])(
  "a file says nothing of the looks of a %s chart that nobody chose",
  async (kind) => {
    const { chart, lost } = await throughFile(chartOf(kind, {}, {}));
    expect([chart?.looks, chart?.series[0]?.looks, lost]).toEqual([undefined, undefined, []]);
  },
);

test("a file keeps where both axes of a chart of dots begin and end", async () => {
  const chart = {
    ...chartOf("scatter", { "category.maximum": 9, "value.maximum": 7 }, {}),
    axisMinimums: { category: 1, value: 2 },
  };
  const read = await throughFile(chart);
  expect([read.chart?.axisMinimums, read.chart?.looks]).toEqual([chart.axisMinimums, chart.looks]);
  expect(read.lost).toEqual([]);
});
