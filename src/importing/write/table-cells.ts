import { columnKeys } from "../../standard/column-keys";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import { doubleFromDecimal, type Decimal } from "../../exact/decimal";
import { Refused } from "../../faults/refusal";
import { importWords } from "../../strings/import-words";
import type { Language } from "../../strings/language";
import { sheetLanguage } from "../../sheets/sheet-language";
import { longestText, type ImportRow } from "./import-rows";
import type { TableShape } from "./table-shape";

/** A row of the monitoring table as it is written, a cell for each of its columns. */
export type TableCells = readonly (number | string | null)[];

const cut = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;

/** How a row is written, column by column; refuses what the table has no column for. */
export const cellsOf = (row: ImportRow, shape: TableShape): TableCells => {
  const cells = Array<TableCells[number]>(shape.width).fill(null);
  for (const key of columnKeys) {
    const value = valueOf(row, key, shape);
    if (value === null || value === "") continue;
    const column = shape.columns[key];
    if (!column) return lost(key, shape.language);
    cells[column.index] = value;
  }
  return cells;
};

const valueOf = (row: ImportRow, key: MonitoringColumn, shape: TableShape): TableCells[number] => {
  switch (key) {
    case "year":
    case "month":
      return row.period[key];
    case "source":
      return cut(row.source);
    case "note":
      return cut(noteOf(row, shape));
    default:
      return amountOf(row.amounts[key]);
  }
};

/** Digits a worksheet cell keeps of a number. */
const cellDigits = 15;

const amountOf = (amount: Decimal | undefined): number | null => {
  if (!amount) return null;
  const isLong = amount.precision() > cellDigits;
  return doubleFromDecimal(isLong ? amount.toSignificantDigits(cellDigits) : amount);
};

const noteOf = ({ period, note, behind }: ImportRow, shape: TableShape): string => {
  const { language } = shape;
  const ofYear = period.month === null ? shape.note(period.year) : "";
  if (ofYear === "" && behind === 1) return note;
  const summed = behind > 1 ? importWords(language).sheet.summed(behind) : "";
  return [note, ofYear, summed].filter(Boolean).join(language === "zh-CN" ? "；" : "; ");
};

const lost = (key: MonitoringColumn, language: Language): never => {
  const subject = sheetLanguage(language).names.columns[key];
  throw new Refused({ code: "column-missing", subject, cause: "" });
};
