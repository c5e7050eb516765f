import type { Language } from "../page-options";
import type { Cell } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import { isError } from "../../book/value";
import { formatValue } from "../../format/format-value";

export interface TextOptions {
  readonly locale: Language;
  readonly date1904: boolean;
}

/** What the formula bar shows: the cell's own formula or value, or the formula whose array the cell shows. */
export const barText = (
  sheet: Sheet,
  row: number,
  column: number,
  options: TextOptions,
): { readonly text: string; readonly owner: "cell" | "array" } => {
  const array = sheet.cell(row, column)?.spilled && sheet.spillAt(row, column);
  return array
    ? { text: editingText(sheet, array.row, array.column, options), owner: "array" }
    : { text: editingText(sheet, row, column, options), owner: "cell" };
};

/** What is edited when editing begins: what the bar shows, but nothing where that is another cell's. */
export const ownText = (
  sheet: Sheet,
  row: number,
  column: number,
  options: TextOptions,
): string => {
  const { text, owner } = barText(sheet, row, column, options);
  return owner === "cell" ? text : "";
};

/** A cell's formula, or its whole value as one would type it. */
export const editingText = (
  sheet: Sheet,
  row: number,
  column: number,
  options: TextOptions,
): string => {
  const cell = sheet.cell(row, column);
  if (!cell) return "";
  if (cell.formula === null) return constantText(cell, options);
  return sheet.protection && cell.style.formulaHidden ? "" : cell.formula;
};

const constantText = ({ value, quoted, style }: Cell, options: TextOptions): string => {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return quoted ? `'${value}` : value;
  return numberText(value, style.numberFormat, options);
};

const numberText = (value: number, numberFormat: string, options: TextOptions): string => {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[ymdhs]/i.test(bare) && bare !== "General") return dateText(value, options);
  if (bare.includes("%")) return `${digitsOf(value * 100)}%`;
  return digitsOf(value);
};

/** Excel keeps and shows 15 significant digits. */
const digitsOf = (value: number): string => String(Number(value.toPrecision(15))).replace("e", "E");

const dateText = (value: number, options: TextOptions): string => {
  const date = value >= 1 ? "yyyy/m/d" : "";
  const time = Number.isInteger(value) ? "" : "h:mm:ss";
  return formatValue(value, `${date} ${time}`.trim(), options).text;
};
