import { asShown, isBlank } from "../cells/cell-value";
import { entryAt, type Entry, type Grid } from "../cells/grid";
import { decimalFromDouble, type Decimal } from "../exact/decimal";
import type { MeasureKey } from "../faults/parameter";
import { problem, type Problem } from "../faults/problem";
import type { Columns } from "./columns";

/** A month of a year, or the whole year where month is null. */
export interface Period {
  readonly year: number;
  readonly month: number | null;
}

/** One row of the monitoring table, understood; measures are in the units the workbook declares. */
export interface MonitoringRow {
  readonly row: number;
  readonly period: Period;
  readonly source: string;
  readonly measures: Readonly<Partial<Record<MeasureKey, Decimal>>>;
}

/** Whether the number can be a calendar year of a monitoring record. */
export const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1900 && value <= 2200;

const measureKeys: readonly MeasureKey[] = ["emission", "output", "energy"];

/** Reads one table row: undefined for a blank row, otherwise the row or everything that is wrong with it. */
export const readRow = (
  body: Grid,
  columns: Columns,
  row: number,
): MonitoringRow | readonly Problem[] | undefined => {
  const entries = entriesOf(body, columns, row);
  const says = Object.entries(entries).some(
    ([key, entry]) => key !== "note" && !isBlank(entry.value),
  );
  if (!says) return undefined;
  const problems: Problem[] = [];
  const year = readYear(entries.year, problems);
  const month = readMonth(entries.month, problems);
  const measures = readMeasures(entries, problems);
  if (problems.length > 0 || year === undefined) return problems;
  const source = entries.source ? asShown(entries.source.value).trim() : "";
  return { row: body.row + row, period: { year, month }, source, measures };
};

type RowEntries = Partial<Record<keyof Columns, Entry>>;

const entriesOf = (body: Grid, columns: Columns, row: number): RowEntries =>
  Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, entryAt(body, row, column.index)]),
  );

const readYear = (entry: Entry | undefined, problems: Problem[]): number | undefined => {
  if (!entry) return undefined;
  if (isBlank(entry.value)) problems.push(problem("monitoring-year-missing", entry.where, {}));
  else if (entry.value.kind === "number" && isYear(entry.value.double)) return entry.value.double;
  else {
    const text = asShown(entry.value);
    problems.push(problem("monitoring-year-invalid", entry.where, { text }));
  }
  return undefined;
};

const isMonth = (value: number) => Number.isInteger(value) && value >= 1 && value <= 12;

const readMonth = (entry: Entry | undefined, problems: Problem[]): number | null => {
  if (!entry || isBlank(entry.value)) return null;
  if (entry.value.kind === "number" && isMonth(entry.value.double)) return entry.value.double;
  problems.push(problem("monitoring-month-invalid", entry.where, { text: asShown(entry.value) }));
  return null;
};

const readMeasures = (entries: RowEntries, problems: Problem[]): MonitoringRow["measures"] => {
  const measures: Partial<Record<MeasureKey, Decimal>> = {};
  for (const column of measureKeys) {
    const entry = entries[column];
    if (!entry || isBlank(entry.value)) continue;
    const { value, where } = entry;
    if (value.kind !== "number")
      problems.push(problem("monitoring-not-a-number", where, { column, text: asShown(value) }));
    else if (value.double < 0)
      problems.push(problem("monitoring-negative", where, { column, value: asShown(value) }));
    else measures[column] = decimalFromDouble(value.double);
  }
  return measures;
};
