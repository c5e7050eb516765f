import { Damage } from "./damage";
import type { SourceCell } from "../source";

/** A cell's elements, as far as its value depends on them. */
export interface CellElements {
  /** The file's code for the kind of value; "n" where it has none. */
  readonly type: string;
  readonly style: number;
  /** What stands in the value element; empty if there is none. */
  readonly value: string;
  readonly inlineText: string;
}

export interface CellContext {
  readonly strings: readonly string[];
  /** Styles whose numbers count days from 1904; empty in almost every workbook. */
  readonly datesFrom1904: ReadonlySet<number>;
}

/** Days from 1900-01-00, where Excel's default counts from, to 1904-01-01. */
const daysTo1904 = 1462;

const numberOf = ({ value, style }: CellElements, { datesFrom1904 }: CellContext): number => {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Damage(`${value} is no number.`);
  return datesFrom1904.has(style) ? number + daysTo1904 : number;
};

const sharedText = (value: string, strings: readonly string[]): string => {
  const text = strings[Number(value)];
  if (text === undefined) throw new Damage(`There is no shared string ${value}.`);
  return text;
};

/**
 * What a cell holds: of a formula its last result, of a date its serial number in the 1900 system, of an error its text
 * ("#N/A"). An empty text is blank.
 */
export const cellValue = (cell: CellElements, context: CellContext): SourceCell => {
  if (cell.type === "inlineStr") return cell.inlineText || null;
  if (cell.value === "") return null;
  if (cell.type === "n") return numberOf(cell, context);
  if (cell.type === "s") return sharedText(cell.value, context.strings) || null;
  if (cell.type === "b") return cell.value === "1" || cell.value === "true";
  // Texts of formulas (str), errors (e) and dates as ISO text (d).
  return cell.value;
};
