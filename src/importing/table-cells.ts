import { Refused } from "../faults/refusal";
import type { MonitoringColumn } from "../faults/parameter";
import { findColumns, type Columns } from "../monitoring/columns";
import { importWords } from "../strings/import-words";
import type { Language } from "../strings/language";
import { sheetLanguage } from "../sheets/sheet-language";
import type { ImportRow } from "./import-rows";
import { measureKeys } from "./settings";

/** A row of the monitoring table as it is written, a cell for each of its columns. */
export type TableCells = readonly (number | string | null)[];

/** Where the columns of the monitoring table stand, by its headings. */
export const tableColumns = (headings: readonly string[]): Columns =>
  findColumns({
    sheet: "",
    row: 0,
    column: 0,
    cells: [headings.map((text) => ({ kind: "text", text }))],
  }).columns;

/** The longest text the table's own rule lets a person enter; Excel holds 32,767 characters at most. */
export const longestText = 2000;
const cut = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;

/** How a row is written, column by column; refuses what the table has no column for. */
export const cellsOf = (
  row: ImportRow,
  { columns, width, language, note }: TableShape,
): TableCells => {
  const cells = Array<number | string | null>(width).fill(null);
  const put = (key: MonitoringColumn, value: number | string | null) => {
    if (value === null || value === "") return;
    const column = columns[key];
    if (!column) return lost(key, language);
    cells[column.index] = value;
  };
  put("year", row.period.year);
  put("month", row.period.month);
  put("source", cut(row.source));
  for (const key of measureKeys) put(key, row.amounts[key]?.toNumber() ?? null);
  put("note", cut(noteOf(row, note, language)));
  return cells;
};

/** What a row is written into. */
export interface TableShape {
  readonly columns: Columns;
  readonly width: number;
  readonly language: Language;
  /** What is said of the rows of a year with missing months. */
  readonly note: (year: number) => string;
}

const noteOf = (
  { period, note, behind }: ImportRow,
  ofYear: TableShape["note"],
  language: Language,
): string => {
  const { summed } = importWords(language).sheet;
  return [note, period.month === null ? ofYear(period.year) : "", behind > 1 ? summed(behind) : ""]
    .filter(Boolean)
    .join(language === "zh-CN" ? "；" : "; ");
};

const lost = (key: MonitoringColumn, language: Language): never => {
  const subject = sheetLanguage(language).names.columns[key];
  throw new Refused({ code: "column-missing", subject, cause: "" });
};
