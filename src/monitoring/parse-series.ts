import { isBlank } from "../cells/cell-value";
import { entryAt, type Grid } from "../cells/grid";
import { sum, type Decimal } from "../exact/decimal";
import type { MeasureKey } from "../faults/parameter";
import { problem, type Problem } from "../faults/problem";
import { findColumns, type Columns } from "./columns";
import { readRow, type MonitoringRow, type Period } from "./read-row";

/** The monitoring table as read: one row of headings, the data body, and the cells right below the table. */
export interface MonitoringTable {
  readonly headers: Grid;
  readonly body: Grid;
  readonly below: Grid;
}

/** A year's totals in the units of the table; null where the year has no figure of that kind. */
export interface YearFigures {
  readonly year: number;
  readonly emission: Decimal | null;
  readonly output: Decimal | null;
  readonly energy: Decimal | null;
  /** Months without a row; empty where the year is complete, or is recorded as a whole. */
  readonly missingMonths: readonly number[];
  /** Sheet rows (from 0) the totals came from. */
  readonly rows: readonly number[];
}

/** What the table says year by year, latest first, with every row that could not be understood. */
export interface MonitoringSeries {
  readonly columns: Columns;
  readonly years: readonly YearFigures[];
  readonly problems: readonly Problem[];
  /** Periods without energy in a year that has some: they matter only where energy is compared (R8). */
  readonly energyProblems: readonly Problem[];
}

/** Reads the monitoring table (12.3.1: totals of a year first, then one division). */
export const parseSeries = (table: MonitoringTable): MonitoringSeries => {
  const { columns, problems: headingProblems } = findColumns(table.headers);
  if (headingProblems.length > 0)
    return { columns, years: [], problems: headingProblems, energyProblems: [] };
  const problems: Problem[] = outside(table.below);
  const rows: MonitoringRow[] = [];
  table.body.cells.forEach((_, index) => {
    const read = readRow(table.body, columns, index);
    if (read === undefined) return;
    if ("period" in read) rows.push(read);
    else problems.push(...read);
  });
  const context = { table, columns };
  problems.push(...repeated(context, rows), ...mixed(context, rows), ...unmeasured(context, rows));
  const years = [...groupBy(rows, (row) => row.period.year)].map(([year, its]) => total(year, its));
  const energyProblems = unfinishedEnergy(context, rows);
  return { columns, years: years.sort((a, b) => b.year - a.year), problems, energyProblems };
};

/** Entries right below the table do not count, so they are never passed over in silence. */
const outside = (below: Grid): Problem[] => {
  const row = below.cells.findIndex((cells) => cells.some((value) => !isBlank(value)));
  if (row < 0) return [];
  return [problem("monitoring-row-outside-table", entryAt(below, row, 0).where, {})];
};

interface Context {
  readonly table: MonitoringTable;
  readonly columns: Columns;
}

const groupBy = <Key>(rows: readonly MonitoringRow[], keyOf: (row: MonitoringRow) => Key) => {
  const groups = new Map<Key, MonitoringRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

/** "2024" or "2024-03". */
const periodText = ({ year, month }: Period) =>
  month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;

const whereIn = ({ table, columns }: Context, row: MonitoringRow, column: keyof Columns) =>
  entryAt(table.body, row.row - table.body.row, columns[column]?.index ?? 0).where;

const repeated = (context: Context, rows: readonly MonitoringRow[]): Problem[] =>
  [...groupBy(rows, (row) => `${periodText(row.period)} ${row.source}`).values()].flatMap(
    ([first, ...others]) =>
      others.map((row) =>
        problem("monitoring-period-twice", whereIn(context, row, "year"), {
          period: periodText(row.period),
          source: row.source,
          row: String((first?.row ?? 0) + 1),
        }),
      ),
  );

/** A source with both a row for the whole year and rows for months would be counted twice. */
const mixed = (context: Context, rows: readonly MonitoringRow[]): Problem[] =>
  [...groupBy(rows, (row) => `${row.period.year} ${row.source}`).values()].flatMap((group) => {
    const whole = group.find((row) => row.period.month === null);
    if (!whole || group.every((row) => row.period.month === null)) return [];
    const facts = { year: String(whole.period.year), source: whole.source };
    return [problem("monitoring-year-and-months", whereIn(context, whole, "month"), facts)];
  });

const lacking = (context: Context, row: MonitoringRow, column: MeasureKey): Problem =>
  problem("monitoring-measure-missing", whereIn(context, row, column), {
    column,
    period: periodText(row.period),
  });

/** A year's energy is the total of all its periods; blank is not 0. */
const unfinishedEnergy = (context: Context, rows: readonly MonitoringRow[]): Problem[] =>
  [...groupBy(rows, (row) => row.period.year).values()].flatMap((year) => {
    const periods = [...groupBy(year, (row) => periodText(row.period)).values()];
    const silent = periods.filter((group) => group.every((row) => !row.measures.energy));
    if (silent.length === periods.length) return [];
    return silent.flatMap(([first]) => (first ? [lacking(context, first, "energy")] : []));
  });

/** Each period needs its emission and its output; a row that names a source needs its emission. */
const unmeasured = (context: Context, rows: readonly MonitoringRow[]): Problem[] =>
  [...groupBy(rows, (row) => periodText(row.period)).values()].flatMap((group) => {
    const lacks = (column: MeasureKey, row: MonitoringRow) => lacking(context, row, column);
    const silent = group.filter((row) => row.source !== "" && !row.measures.emission);
    const noEmission = silent.length === 0 && group.every((row) => !row.measures.emission);
    const noOutput = group.every((row) => !row.measures.output);
    const [first] = group;
    return [
      ...silent.map((row) => lacks("emission", row)),
      ...(noEmission && first ? [lacks("emission", first)] : []),
      ...(noOutput && first ? [lacks("output", first)] : []),
    ];
  });

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

const total = (year: number, rows: readonly MonitoringRow[]): YearFigures => {
  const of = (key: MeasureKey) => {
    const values = rows.flatMap((row) => row.measures[key] ?? []);
    return values.length > 0 ? sum(values) : null;
  };
  const months = new Set(rows.map((row) => row.period.month));
  return {
    year,
    emission: of("emission"),
    output: of("output"),
    energy: of("energy"),
    missingMonths: months.has(null) ? [] : allMonths.filter((month) => !months.has(month)),
    rows: rows.map((row) => row.row),
  };
};
