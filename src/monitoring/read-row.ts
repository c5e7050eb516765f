import { columnKeys, measureKeys } from "../standard/column-keys";
import {
  monitoringColumns,
  type MeasureKey,
  type MonitoringColumn,
} from "../standard/monitoring-columns";
import type { CellAddress } from "../cells/address";
import { asShown, blank, isBlank, type CellValue } from "../cells/cell-value";
import type { Grid } from "../cells/grid";
import { decimalFromDouble, type Decimal } from "../exact/decimal";
import { problem, type Problem, type RowProblemCode } from "../faults/problem";
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

export const earliestYear = 1900;

/** Whether the number can be a calendar year of a monitoring record. */
export const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= earliestYear && value <= 2200;

/** A note alone says nothing. */
const saying = columnKeys.filter((key) => monitoringColumns[key].kind !== "text");

type RowProblem = Extract<Problem, { code: RowProblemCode }>;

/** One row on its way to be understood. */
interface Row {
  readonly value: (column: MonitoringColumn) => CellValue;
  readonly where: (column: MonitoringColumn) => CellAddress;
  readonly problems: RowProblem[];
}

/** Reads one table row: undefined for a blank row, otherwise the row or everything that is wrong with it. */
export const readRow = (
  body: Grid,
  columns: Columns,
  index: number,
): MonitoringRow | readonly RowProblem[] | undefined => {
  const cells = body.cells[index] ?? [];
  const value = (column: MonitoringColumn) => cells[columns[column]?.index ?? -1] ?? blank;
  if (saying.every((column) => isBlank(value(column)))) return undefined;
  const row = body.row + index;
  const where = (column: MonitoringColumn) => ({
    sheet: body.sheet,
    row,
    column: body.column + (columns[column]?.index ?? 0),
  });
  const reading: Row = { value, where, problems: [] };
  const year = readYear(reading);
  const month = readMonth(reading);
  const measures = readMeasures(reading);
  if (reading.problems.length > 0 || year === undefined) return reading.problems;
  return { row, period: { year, month }, source: asShown(value("source")).trim(), measures };
};

const readYear = ({ value, where, problems }: Row): number | undefined => {
  const year = value("year");
  if (isBlank(year)) problems.push(problem("monitoring-year-missing", where("year"), {}));
  else if (year.kind === "number" && isYear(year.double)) return year.double;
  else {
    const text = asShown(year);
    problems.push(problem("monitoring-year-invalid", where("year"), { text }));
  }
  return undefined;
};

const isMonth = (value: number) => Number.isInteger(value) && value >= 1 && value <= 12;

const readMonth = ({ value, where, problems }: Row): number | null => {
  const month = value("month");
  if (isBlank(month)) return null;
  if (month.kind === "number" && isMonth(month.double)) return month.double;
  const text = asShown(month);
  problems.push(problem("monitoring-month-invalid", where("month"), { text }));
  return null;
};

const readMeasures = ({ value, where, problems }: Row): MonitoringRow["measures"] => {
  const measures: Partial<Record<MeasureKey, Decimal>> = {};
  for (const column of measureKeys) {
    const amount = value(column);
    if (isBlank(amount)) continue;
    const text = asShown(amount);
    if (amount.kind !== "number")
      problems.push(problem("monitoring-not-a-number", where(column), { column, text }));
    else if (amount.double < 0)
      problems.push(problem("monitoring-negative", where(column), { column, value: text }));
    else measures[column] = decimalFromDouble(amount.double);
  }
  return measures;
};
