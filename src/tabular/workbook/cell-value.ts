import { daysTo1904 } from "../../cells/date-serial";
import { Damage } from "./damage";
import type { SourceCell } from "../source";

/** A cell's elements, as far as its value depends on them. */
interface CellElements {
  /** The file's code for the kind of value; "n" where it has none. */
  readonly type: string;
  readonly style: number;
  /** What stands in the value element; empty if there is none. */
  readonly value: string;
  readonly inlineText: string;
}

export interface CellContext {
  readonly strings: readonly string[];
  /** Styles that show a number as a date or a time. */
  readonly dates: ReadonlySet<number>;
  readonly countsFrom1904: boolean;
}

/** The last day Excel knows, 9999-12-31. */
const lastDay = 2_958_465;

const numberOf = ({ value, style }: CellElements, context: CellContext): number | string => {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Damage(`${value} is no number.`);
  if (!context.dates.has(style)) return number;
  const days = context.countsFrom1904 ? number + daysTo1904 : number;
  return days >= 0 && days <= lastDay ? dateText(days) : number;
};

/** "2023-01-05", "2023-01-05 08:30:00", or "08:30:00" of a time without a day. */
const dateText = (days: number): string => {
  const seconds = Math.round(days * 86_400);
  const [day = "", time = ""] = new Date(Date.UTC(1899, 11, 30) + seconds * 1000)
    .toISOString()
    .slice(0, 19)
    .split("T");
  if (days < 1) return time;
  return time === "00:00:00" ? day : `${day} ${time}`;
};

const sharedText = (value: string, strings: readonly string[]): string => {
  const text = strings[Number(value)];
  if (text === undefined) throw new Damage(`There is no shared string ${value}.`);
  return text;
};

/**
 * What a cell holds: of a formula its last result, of a date its text ("2023-01-05"), so that no day is taken for an
 * amount, of an error its text ("#N/A"). An empty text is blank.
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
