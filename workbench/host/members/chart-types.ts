import { type ChartKind, chartKindWords } from "../../book/charts/chart-kind";
import { notImplemented } from "../refusals";
import { textValue } from "./value-arguments";

/** Office.js's ChartType of every kind the book holds; Excel has about eighty. */
const typeNames = {
  area: "Area",
  areaStacked: "AreaStacked",
  areaStacked100: "AreaStacked100",
  column: "ColumnClustered",
  columnStacked: "ColumnStacked",
  columnStacked100: "ColumnStacked100",
  bar: "BarClustered",
  barStacked: "BarStacked",
  barStacked100: "BarStacked100",
  pie: "Pie",
  pieApart: "PieExploded",
  doughnut: "Doughnut",
  doughnutApart: "DoughnutExploded",
  radar: "Radar",
  radarMarkers: "RadarMarkers",
  radarFilled: "RadarFilled",
  line: "Line",
  lineStacked: "LineStacked",
  lineStacked100: "LineStacked100",
  lineMarkers: "LineMarkers",
  lineMarkersStacked: "LineMarkersStacked",
  lineMarkersStacked100: "LineMarkersStacked100",
  scatter: "XYScatter",
  scatterLines: "XYScatterLines",
  scatterLinesOnly: "XYScatterLinesNoMarkers",
  scatterSmooth: "XYScatterSmooth",
  scatterSmoothOnly: "XYScatterSmoothNoMarkers",
  bubble: "Bubble",
  boxColumn: "3DColumnClustered",
  boxColumnStacked: "3DColumnStacked",
  boxColumnStacked100: "3DColumnStacked100",
  boxColumnDeep: "3DColumn",
  boxBar: "3DBarClustered",
  boxBarStacked: "3DBarStacked",
  boxBarStacked100: "3DBarStacked100",
  cylinderColumn: "CylinderColClustered",
  cylinderColumnStacked: "CylinderColStacked",
  cylinderColumnStacked100: "CylinderColStacked100",
  cylinderColumnDeep: "CylinderCol",
  cylinderBar: "CylinderBarClustered",
  cylinderBarStacked: "CylinderBarStacked",
  cylinderBarStacked100: "CylinderBarStacked100",
  coneColumn: "ConeColClustered",
  coneColumnStacked: "ConeColStacked",
  coneColumnStacked100: "ConeColStacked100",
  coneColumnDeep: "ConeCol",
  coneBar: "ConeBarClustered",
  coneBarStacked: "ConeBarStacked",
  coneBarStacked100: "ConeBarStacked100",
  pyramidColumn: "PyramidColClustered",
  pyramidColumnStacked: "PyramidColStacked",
  pyramidColumnStacked100: "PyramidColStacked100",
  pyramidColumnDeep: "PyramidCol",
  pyramidBar: "PyramidBarClustered",
  pyramidBarStacked: "PyramidBarStacked",
  pyramidBarStacked100: "PyramidBarStacked100",
  boxArea: "3DArea",
  boxAreaStacked: "3DAreaStacked",
  boxAreaStacked100: "3DAreaStacked100",
  boxLine: "3DLine",
  boxPie: "3DPie",
  boxPieApart: "3DPieExploded",
} as const satisfies Record<ChartKind, `${Excel.ChartType}`>;

/** Office.js's ChartType as a kind the book holds; another is refused by name. */
export function chartKind(value: unknown, name: string): ChartKind {
  const word = textValue(value, name);
  const kind = chartKindWords.find((one) => typeNames[one] === word);
  if (kind === undefined) throw notImplemented(`The chart type ${word}`);
  return kind;
}

/** A kind as Office.js's ChartType. */
export const chartTypeOf = (kind: ChartKind) => typeNames[kind];
