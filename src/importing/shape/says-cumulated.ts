import { isMeasure } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { plainText } from "../cells/cell-text";
import { readMonths, readPeriod } from "../cells/read-period";
import { firstCells } from "./first-cells";
import type { SourceColumn, SourceContext, SourceRows, SourceTable } from "./layout";
import { plainHeading, roleOf } from "./roles";

const sumsSoFar =
  /(?:本年|当年|年度|年初|全年|逐月)?(?:累[计積积計]|至今)(?:数|值|量(?!级))?|cumulat(?:ed|ive)|year-?to-?date|(?<![a-z])ytd/;

/** Whether lines above a table, or the name of its sheet, say that its months are sums since January: 累计, YTD. */
export const titleSaysCumulated = (
  lines: SourceRows,
  { sheet }: Pick<SourceContext, "sheet">,
): boolean =>
  [...lines.flat(), sheet].some((cell) => sumsSoFar.test(plainText(cell).toLowerCase()));

/** Whether a heading says that its column has sums since January. */
export const saysCumulated = (heading: string): boolean => sumsSoFar.test(plainHeading(heading));

/** What a column of sums since January is a sum of; null for any other. */
const cumulatedRole = ({ heading, role }: SourceColumn): MeasureKey | null =>
  role === null ? cumulatedMeasure(heading) : null;

/** What a text that says sums since January says they are sums of: 累计排放量; null where it says none. */
export const cumulatedMeasure = (text: string): MeasureKey | null => {
  const plain = plainHeading(text);
  const its = sumsSoFar.test(plain) ? roleOf(plain.replace(sumsSoFar, "")) : null;
  return isMeasure(its) ? its : null;
};

type Columns = Pick<SourceTable, "rows" | "first" | "columns">;

/** The month of each of the first rows, by the column of months or that of dates; null where some row has none. */
const monthsOf = (table: Columns): readonly number[] | null => {
  const column =
    table.columns.find(({ role }) => role === "month") ??
    table.columns.find(({ role }) => role === "year");
  if (!column) return null;
  const months = firstCells(table, column.index).map((cell) => {
    const reading = readPeriod(cell, "set-aside");
    if (reading.kind === "period") return reading.period.month;
    return readMonths(cell)?.month ?? null;
  });
  return months.some((month) => month === null) ? null : months.flatMap((month) => month ?? []);
};

/** Whether the rows are of months that follow each other from January on, so that sums so far can be told apart. */
const areFromJanuary = (table: Columns): boolean => {
  const months = monthsOf(table);
  if (!months || months.length < 2) return false;
  return months.every((month, at) => {
    const before = months[at - 1] ?? 0;
    return month === 1 || month === before || month === before + 1;
  });
};

/** The columns with those of sums since January as what they are sums of, where nothing else measures it month by month. */
export const withCumulated = (table: Columns): readonly SourceColumn[] => {
  const found = table.columns.map(cumulatedRole);
  if (found.every((its) => its === null) || !areFromJanuary(table)) return table.columns;
  return table.columns.map((column, at) => {
    const its = found[at] ?? null;
    const isAlone = its !== null && table.columns.every(({ role }) => role !== its);
    return isAlone ? { ...column, role: its } : column;
  });
};
