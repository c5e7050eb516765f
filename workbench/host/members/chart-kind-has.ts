import { type ChartKind, kindParts } from "../../book/charts/chart-kind";
import { invalidArgument } from "../refusals";

type Parts = ReturnType<typeof kindParts>;
type Has = (parts: Parts) => boolean;

const shaped =
  (...shapes: readonly Parts["shape"][]): Has =>
  ({ shape }) =>
    shapes.includes(shape);

const flat =
  (has: Has): Has =>
  (parts) =>
    parts.body === undefined && has(parts);

const solid = shaped("column", "bar");
const lines = shaped("line", "scatter");
const round = shaped("pie", "doughnut");
const measured = flat(shaped("area", "bar", "bubble", "column", "line", "scatter"));
const isStacked: Has = ({ grouping }) => grouping === "stacked" || grouping === "percentStacked";

/** What only some kinds of series have, as @types/office-js says of each member or as Excel's own panes show. */
const things = {
  bubbles: shaped("bubble"),
  "a data table": (parts) => !round(parts) && !shaped("radar", "scatter", "bubble")(parts),
  "error bars": measured,
  "error bars along the categories": shaped("scatter", "bubble"),
  gaps: solid,
  "a hole": shaped("doughnut"),
  /** Of a pie of a pie, which no book holds. */
  "a second plot": () => false,
  markers: flat((parts) => lines(parts) || (parts.shape === "radar" && parts.points !== "filled")),
  "an overlap": flat(solid),
  slices: round,
  smoothness: flat(lines),
  trendlines: (parts) => measured(parts) && !isStacked(parts),
} satisfies Record<string, Has>;

export type Thing = keyof typeof things;

/** Whether a series of a kind has a thing. */
export const hasThing = (kind: ChartKind, thing: Thing): boolean => things[thing](kindParts(kind));

/** Refuses for a series of a kind what Excel has for other kinds only. */
export function requireThing(kind: ChartKind, thing: Thing): void {
  if (!hasThing(kind, thing))
    throw invalidArgument(`A series of the kind ${kind} has no ${thing.replace(/^an? /, "")}.`);
}

const around = ["Center", "Left", "Right", "Top", "Bottom"] as const;

/** Where the labels of a series of a kind may stand, by Office.js's words. */
export function labelPositions(kind: ChartKind): readonly string[] {
  const parts = kindParts(kind);
  if (parts.shape === "pie") return ["Center", "InsideEnd", "OutsideEnd", "BestFit"];
  if (parts.body !== undefined) return [];
  if (parts.shape === "radar") return ["OutsideEnd"];
  if (solid(parts))
    return ["Center", "InsideEnd", "InsideBase", ...(isStacked(parts) ? [] : ["OutsideEnd"])];
  return shaped("line", "scatter", "bubble")(parts) ? around : [];
}
