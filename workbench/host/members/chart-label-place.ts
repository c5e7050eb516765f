import { plottedCells } from "../../book/charts/chart-data";
import type { Settable } from "../model/class-table";
import type { OfLook } from "../model/object-reference";
import type { Session } from "../model/session";
import { lookOf, setLook } from "./chart-looks";
import { chartOf } from "./chart-of";
import { sizeOf } from "./chart-size";
import { numberValue } from "./value-arguments";

/** The number of the labelled point among those of its series, and their values. */
function pointOf(self: OfLook, session: Session) {
  const series = chartOf(self, session).series[self.series ?? -1];
  const cells = plottedCells(series?.values ?? null, (name) => session.book.sheet(name));
  const index = Number(/^points\.(\d+)/.exec(self.part)?.[1]);
  return { index, values: cells.map((cell) => Number(cell?.value ?? 0)) };
}

/** Where a label lies in points: where it was put, else about where its point is in a plot area as Excel lays it. */
const place = (
  name: "left" | "top",
  share: (point: ReturnType<typeof pointOf>) => number,
): Settable<OfLook, number> => ({
  get: (self, session) => {
    const own = lookOf(self, name, session);
    if (own !== undefined) return Number(own);
    const size = sizeOf(self, session);
    const part = share(pointOf(self, session));
    return name === "left" ? size.width * (0.1 + 0.85 * part) : size.height * (0.15 + 0.65 * part);
  },
  set: (self, value, session) =>
    setLook(self, name, numberValue(value, name, [0, 20_000]), session),
});

export const labelPlace = {
  Left: place("left", ({ index, values }) => (index + 0.5) / Math.max(values.length, 1)),
  Top: place("top", ({ index, values }) => {
    const most = Math.max(...values, 0);
    return most === 0 ? 1 : 1 - Math.max(values[index] ?? 0, 0) / most;
  }),
};
