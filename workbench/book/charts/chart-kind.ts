/** What a kind of series is in a file: its shape, and how series of that kind stand to each other. */
interface KindParts {
  readonly shape: "column" | "bar" | "area" | "line" | "radar" | "scatter" | "pie" | "doughnut";
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked";
}

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
  doughnut: { shape: "doughnut", grouping: "standard" },
  radar: { shape: "radar", grouping: "standard" },
  line: { shape: "line", grouping: "standard" },
  lineStacked: { shape: "line", grouping: "stacked" },
  lineStacked100: { shape: "line", grouping: "percentStacked" },
  scatter: { shape: "scatter", grouping: "standard" },
} as const satisfies Record<string, KindParts>;

/** How a series is drawn. */
export type ChartKind = keyof typeof chartKinds;

export const chartKindWords = Object.keys(chartKinds) as readonly ChartKind[];

/** The kind with a shape and a grouping, null for one that no book holds. */
export const kindWith = (shape: string, grouping: string): ChartKind | null =>
  chartKindWords.find(
    (kind) => chartKinds[kind].shape === shape && chartKinds[kind].grouping === grouping,
  ) ?? null;

/** Whether a kind is drawn around a middle, without axes. */
export const isRound = (kind: ChartKind): boolean =>
  chartKinds[kind].shape === "pie" || chartKinds[kind].shape === "doughnut";

/** The page draws every kind as one of two: what joins its points as lines, all else as columns side by side. */
export const drawnAs = (kind: ChartKind): "line" | "column" => {
  const { shape } = chartKinds[kind];
  return shape === "line" || shape === "scatter" || shape === "radar" ? "line" : "column";
};
