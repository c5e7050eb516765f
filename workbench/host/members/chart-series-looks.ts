import { wordArgument } from "../model/arguments";
import type { ScalarsOf, Settable } from "../model/class-table";
import type { OfLook, Selves } from "../model/object-reference";
import type { Session } from "../model/session";
import { look } from "./chart-looks";
import { colorArgument } from "./style-words";
import { flagValue, numberValue } from "./value-arguments";

type Series = Selves["ChartSeries"];

/** A part of a series, as far as its look goes; without a name the series itself. */
export const lookOfSeries = ({ sheetId, chartId, index }: Series, part = "series") => ({
  ...{ sheetId, chartId, series: index },
  part,
});

const ofSeries = <T extends string | number | boolean>({ get, set }: Settable<OfLook, T>) => ({
  get: (self: Series, session: Session) => get(lookOfSeries(self), session),
  set: (self: Series, value: unknown, session: Session) => set(lookOfSeries(self), value, session),
});

const markers = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

const percent =
  (limits: readonly [number, number]) =>
  (value: unknown, name: string): number =>
    numberValue(value, name, limits);
const colorLook = (name: string) => ofSeries(look(name, "", (value) => colorArgument(value)));

/** What a series looks like: its marks, gaps, holes and labels. */
export const seriesLooks: ScalarsOf<"ChartSeries"> = {
  DoughnutHoleSize: ofSeries(look("doughnutHoleSize", 75, percent([10, 90]))),
  GapWidth: ofSeries(look("gapWidth", 150, percent([0, 500]))),
  HasDataLabels: ofSeries(look("hasDataLabels", false, flagValue)),
  MarkerBackgroundColor: colorLook("markerBackgroundColor"),
  MarkerForegroundColor: colorLook("markerForegroundColor"),
  MarkerSize: ofSeries(look("markerSize", 5, percent([2, 72]))),
  MarkerStyle: ofSeries(
    look<(typeof markers)[number]>("markerStyle", "None", (value, name) =>
      wordArgument(value, markers, name),
    ),
  ),
  Overlap: ofSeries(look("overlap", 0, percent([-100, 100]))),
  Smooth: ofSeries(look("smooth", false, flagValue)),
};
