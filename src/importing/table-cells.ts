import { Refused } from "../faults/refusal";
import type { MonitoringColumn } from "../faults/parameter";
import { importWords } from "../strings/import-words";
import type { Language } from "../strings/language";
import { sheetLanguage } from "../sheets/sheet-language";
import { longestText, type ImportRow } from "./import-rows";
import { measureKeys } from "./settings";
import type { TableShape } from "./table-shape";

/** A row of the monitoring table as it is written, a cell for each of its columns. */
export type TableCells = readonly (number | string | null)[];

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
