import { parseSeries, type MonitoringSeries } from "../../../src/monitoring/parse-series";
import { gridOf, type Typed } from "../assessment/sketch";

export type Row = readonly Typed[];

export const headings: Row = ["年份", "月份", "排放源", "排放量", "产出量", "备注", "能耗量"];

/** Reads a monitoring table whose headings stand in row 3. */
export const seriesOf = (
  rows: readonly Row[],
  change: { readonly headings?: Row; readonly below?: readonly Row[] } = {},
): MonitoringSeries => {
  const place = { sheet: "监测数据", column: 0 };
  return parseSeries({
    headers: gridOf({ ...place, row: 2 }, [change.headings ?? headings]),
    body: gridOf({ ...place, row: 3 }, rows),
    below: gridOf({ ...place, row: 3 + rows.length }, change.below ?? []),
  });
};

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
