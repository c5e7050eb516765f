import type { MonitoringSeries } from "../../../src/monitoring/series";
import { seriesIn, type Typed } from "../assessment/sketch";

export type Row = readonly Typed[];

export const headings: Row = ["年份", "月份", "排放源", "排放量", "产出量", "备注", "能耗量"];

/** Reads a monitoring table whose headings stand in row 3. */
export const seriesOf = (
  rows: readonly Row[],
  change: { readonly headings?: Row; readonly below?: readonly Row[] } = {},
): MonitoringSeries => seriesIn({ headings, below: [], ...change, rows });

/** Year → emission, output, energy as exact texts, "" where there is none. */
export const totalsOf = ({ years }: MonitoringSeries): Record<number, string> =>
  Object.fromEntries(
    years.map(({ year, emission, output, energy }) => [
      year,
      [emission, output, energy].map((total) => total?.toFixed() ?? "").join(" "),
    ]),
  );

export const codesIn = ({ problems }: MonitoringSeries): readonly string[] =>
  problems.map(({ code }) => code);
