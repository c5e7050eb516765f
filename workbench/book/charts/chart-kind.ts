/** What a kind of series is in a file: its shape, and how series of that kind stand to each other. */
interface KindParts {
  readonly shape:
    "column" | "bar" | "area" | "line" | "radar" | "scatter" | "bubble" | "pie" | "doughnut";
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked";
  /** How points are shown where a shape has more than one way. */
  readonly points?:
    "markers" | "filled" | "lines" | "linesOnly" | "smooth" | "smoothOnly" | "apart";
  /** The body that columns and bars have in space; a box for other shapes in space. */
  readonly body?: "box" | "cylinder" | "cone" | "pyramid";
}

/** Columns or bars of one body, side by side, stacked, and as shares. */
const solid = <S extends "column" | "bar", B extends "box" | "cylinder" | "cone" | "pyramid">(
  shape: S,
  body: B,
) =>
  [
    { shape, grouping: "clustered", body },
    { shape, grouping: "stacked", body },
    { shape, grouping: "percentStacked", body },
  ] as const;

const [boxColumn, boxColumnStacked, boxColumnStacked100] = solid("column", "box");
const [boxBar, boxBarStacked, boxBarStacked100] = solid("bar", "box");
const [cylinderColumn, cylinderColumnStacked, cylinderColumnStacked100] = solid(
  "column",
  "cylinder",
);
const [cylinderBar, cylinderBarStacked, cylinderBarStacked100] = solid("bar", "cylinder");
const [coneColumn, coneColumnStacked, coneColumnStacked100] = solid("column", "cone");
const [coneBar, coneBarStacked, coneBarStacked100] = solid("bar", "cone");
const [pyramidColumn, pyramidColumnStacked, pyramidColumnStacked100] = solid("column", "pyramid");
const [pyramidBar, pyramidBarStacked, pyramidBarStacked100] = solid("bar", "pyramid");

/** The kinds of series a book holds, in the order they are drawn over each other. */
export const chartKinds = {
  area: { shape: "area", grouping: "standard" },
  areaStacked: { shape: "area", grouping: "stacked" },
  areaStacked100: { shape: "area", grouping: "percentStacked" },
  column: { shape: "column", grouping: "clustered" },
  columnStacked: { shape: "column", grouping: "stacked" },
  columnStacked100: { shape: "column", grouping: "percentStacked" },
  bar: { shape: "bar", grouping: "clustered" },
  barStacked: { shape: "bar", grouping: "stacked" },
  barStacked100: { shape: "bar", grouping: "percentStacked" },
  pie: { shape: "pie", grouping: "standard" },
  pieApart: { shape: "pie", grouping: "standard", points: "apart" },
  doughnut: { shape: "doughnut", grouping: "standard" },
  doughnutApart: { shape: "doughnut", grouping: "standard", points: "apart" },
  radar: { shape: "radar", grouping: "standard" },
  radarMarkers: { shape: "radar", grouping: "standard", points: "markers" },
  radarFilled: { shape: "radar", grouping: "standard", points: "filled" },
  line: { shape: "line", grouping: "standard" },
  lineStacked: { shape: "line", grouping: "stacked" },
  lineStacked100: { shape: "line", grouping: "percentStacked" },
  lineMarkers: { shape: "line", grouping: "standard", points: "markers" },
  lineMarkersStacked: { shape: "line", grouping: "stacked", points: "markers" },
  lineMarkersStacked100: { shape: "line", grouping: "percentStacked", points: "markers" },
  scatter: { shape: "scatter", grouping: "standard" },
  scatterLines: { shape: "scatter", grouping: "standard", points: "lines" },
  scatterLinesOnly: { shape: "scatter", grouping: "standard", points: "linesOnly" },
  scatterSmooth: { shape: "scatter", grouping: "standard", points: "smooth" },
  scatterSmoothOnly: { shape: "scatter", grouping: "standard", points: "smoothOnly" },
  bubble: { shape: "bubble", grouping: "standard" },
  boxColumn,
  boxColumnStacked,
  boxColumnStacked100,
  boxColumnDeep: { shape: "column", grouping: "standard", body: "box" },
  boxBar,
  boxBarStacked,
  boxBarStacked100,
  cylinderColumn,
  cylinderColumnStacked,
  cylinderColumnStacked100,
  cylinderColumnDeep: { shape: "column", grouping: "standard", body: "cylinder" },
  cylinderBar,
  cylinderBarStacked,
  cylinderBarStacked100,
  coneColumn,
  coneColumnStacked,
  coneColumnStacked100,
  coneColumnDeep: { shape: "column", grouping: "standard", body: "cone" },
  coneBar,
  coneBarStacked,
  coneBarStacked100,
  pyramidColumn,
  pyramidColumnStacked,
  pyramidColumnStacked100,
  pyramidColumnDeep: { shape: "column", grouping: "standard", body: "pyramid" },
  pyramidBar,
  pyramidBarStacked,
  pyramidBarStacked100,
  boxArea: { shape: "area", grouping: "standard", body: "box" },
  boxAreaStacked: { shape: "area", grouping: "stacked", body: "box" },
  boxAreaStacked100: { shape: "area", grouping: "percentStacked", body: "box" },
  boxLine: { shape: "line", grouping: "standard", body: "box" },
  boxPie: { shape: "pie", grouping: "standard", body: "box" },
  boxPieApart: { shape: "pie", grouping: "standard", points: "apart", body: "box" },
} as const satisfies Record<string, KindParts>;

/** How a series is drawn. */
export type ChartKind = keyof typeof chartKinds;

export const chartKindWords = Object.keys(chartKinds) as readonly ChartKind[];

/** All parts of a kind, those it lacks as undefined. */
export const kindParts = (kind: ChartKind): KindParts => chartKinds[kind];

/** The kind with these parts, null for one that no book holds. */
export const kindWith = (
  shape: string,
  grouping: string,
  { points, body }: Pick<KindParts, "points" | "body"> = {},
): ChartKind | null =>
  chartKindWords.find((kind) => {
    const parts = kindParts(kind);
    const isShaped = parts.shape === shape && parts.grouping === grouping;
    return isShaped && parts.points === points && parts.body === body;
  }) ?? null;

/** Whether a kind is drawn around a middle, without axes. */
export const isRound = (kind: ChartKind): boolean =>
  chartKinds[kind].shape === "pie" || chartKinds[kind].shape === "doughnut";

/** Whether both axes measure values, so that a point has a place of its own. */
export const isOfPlaces = (kind: ChartKind): boolean =>
  chartKinds[kind].shape === "scatter" || chartKinds[kind].shape === "bubble";

/** The page draws every kind as one of two: what joins its points as lines, all else as columns side by side. */
export const drawnAs = (kind: ChartKind): "line" | "column" => {
  const { shape } = chartKinds[kind];
  return shape === "line" || shape === "radar" || isOfPlaces(kind) ? "line" : "column";
};
