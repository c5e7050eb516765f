import type { Look } from "../../book/charts/chart";
import type { Settable } from "../model/class-table";
import type { OfLook } from "../model/object-reference";
import type { Session } from "../model/session";
import { itemNotFound } from "../refusals";
import { changeChart, chartOf } from "./chart-of";

function looksOf({ series, ...of }: OfLook, session: Session): Readonly<Record<string, Look>> {
  const chart = chartOf(of, session);
  if (series === null) return chart.looks ?? {};
  const found = chart.series[series];
  if (found === undefined) throw itemNotFound(`series ${series}`);
  return found.looks ?? {};
}

/** What an add-in set of a part's look; undefined for what it left as Excel has it. */
export const lookOf = (self: OfLook, name: string, session: Session): Look | undefined =>
  looksOf(self, session)[`${self.part}.${name}`];

/** Sets one thing of a part's look. */
export function setLook(self: OfLook, name: string, value: Look, session: Session): void {
  const looks = { ...looksOf(self, session), [`${self.part}.${name}`]: value };
  if (self.series === null) return changeChart(self, session, { looks });
  const { series } = chartOf(self, session);
  changeChart(self, session, {
    series: series.map((one, index) => (index === self.series ? { ...one, looks } : one)),
  });
}

/** A member that is one thing of a look: what Excel begins with, and what may be set. */
export const look = <T extends Look>(
  name: string,
  initial: T | ((self: OfLook) => T),
  read: (value: unknown, name: string) => T,
): Settable<OfLook, T> => ({
  get: (self, session) =>
    (lookOf(self, name, session) as T | undefined) ??
    (typeof initial === "function" ? initial(self) : initial),
  set: (self, value, session) => setLook(self, name, read(value, name), session),
});
