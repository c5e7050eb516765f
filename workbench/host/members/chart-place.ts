import type { ChartAnchor, ChartCorner } from "../../book/charts/chart";
import { type LinePlace, pointsTo, walkLines } from "../../book/charts/walk-lines";
import type { ScalarsOf } from "../model/class-table";
import type { OfChart } from "../model/object-reference";
import { type Session, sheetOf } from "../model/session";
import { changeChart, chartOf } from "./chart-of";
import { numberValue } from "./value-arguments";

type Along = "rows" | "columns";

const placeIn = (corner: ChartCorner, along: Along): LinePlace =>
  along === "rows"
    ? { line: corner.row, inside: corner.down }
    : { line: corner.column, inside: corner.right };

const withPlace = (corner: ChartCorner, along: Along, { line, inside }: LinePlace): ChartCorner =>
  along === "rows"
    ? { ...corner, row: line, down: inside }
    : { ...corner, column: line, right: inside };

/** Where a chart begins along rows or columns, and how far it reaches, in points. */
const spanOf = (self: OfChart, along: Along, session: Session) => {
  const sheet = sheetOf(session, self.sheetId);
  const { from, to } = chartOf(self, session).anchor;
  const first = pointsTo(sheet, along, placeIn(from, along));
  return { first, size: pointsTo(sheet, along, placeIn(to, along)) - first };
};

const setSpan = (
  self: OfChart,
  along: Along,
  { first, size }: ReturnType<typeof spanOf>,
  session: Session,
): void => {
  const sheet = sheetOf(session, self.sheetId);
  const { from, to } = chartOf(self, session).anchor;
  const begin = { first: 0, points: first, between: "the line behind" } as const;
  const end = { first: 0, points: first + size, between: "the line before" } as const;
  const anchor: ChartAnchor = {
    from: withPlace(from, along, walkLines(sheet, along, begin)),
    to: withPlace(to, along, walkLines(sheet, along, end)),
  };
  changeChart(self, session, { anchor });
};

/** Points beyond which no sheet reaches. */
const farthest = 1_000_000;

const span = (along: Along, part: "first" | "size") => ({
  get: (self: OfChart, session: Session) => spanOf(self, along, session)[part],
  set: (self: OfChart, value: unknown, session: Session) => {
    const points = numberValue(value, part, [0, farthest]);
    setSpan(self, along, { ...spanOf(self, along, session), [part]: points }, session);
  },
});

/** Where a chart lies and how large it is, in points; what is not set stays. */
export const chartPlace: ScalarsOf<"Chart"> = {
  Left: span("columns", "first"),
  Top: span("rows", "first"),
  Width: span("columns", "size"),
  Height: span("rows", "size"),
};
