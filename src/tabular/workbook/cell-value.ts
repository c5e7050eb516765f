import { cellNumber } from "@tanping/ooxml/spreadsheet/cell-number";
import { decodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import type { DateSystem } from "@tanping/ooxml/spreadsheet/date-serial";
import type { FileCell } from "@tanping/ooxml/spreadsheet/sheet-data-listener";
import { sharedString } from "@tanping/ooxml/spreadsheet/string-item";
import type { ScaledNumber, SourceCell } from "../source";
import { formattedNumber, type ShownNumber } from "./formatted-number";
import { textWithRaised } from "./raised-runs";

export interface CellContext {
  readonly strings: readonly string[];
  /** Styles that show a number as a date or a time, or as its year alone. */
  readonly dates: ReadonlyMap<number, "date" | "year">;
  /** Styles that show a number as a multiple of it, or in a unit. */
  readonly shown: ReadonlyMap<number, ShownNumber>;
  /** Styles that indent a text, and how far. */
  readonly indents: ReadonlyMap<number, number>;
  /** Styles that strike out what they show. */
  readonly strikes: ReadonlySet<number>;
  readonly dateSystem: DateSystem;
}

/** A text as far indented as its style shows it. */
const indented = (text: string, style: number, { indents }: CellContext): string =>
  text === "" ? text : "\u3000".repeat(indents.get(style) ?? 0) + text;

/** Line ends are given as in delimited files. */
export const withLineFeeds = (text: string): string =>
  text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;

const numberOf = (
  value: string,
  style: number,
  context: CellContext,
): number | string | ScaledNumber => {
  const format = { date: context.dates.get(style), shown: context.shown.get(style) };
  return formattedNumber(cellNumber(value), format, context.dateSystem);
};

/**
 * What a cell holds: of a formula its last result, of a date its text ("2023-01-05", or "2023" where no more is shown), so that no day is taken for an
 * amount, of an error its text ("#N/A"). An empty text is blank.
 */
export const cellValue = (
  { type, style, value, inline }: FileCell,
  context: CellContext,
): SourceCell => {
  if (type === "inlineStr") {
    const text = inline && withLineFeeds(textWithRaised(inline));
    return text ? indented(text, style, context) : null;
  }
  if (value === null || value === "") return null;
  if (type === "n") return numberOf(value, style, context);
  if (type === "s") return indented(sharedString(value, context.strings), style, context) || null;
  if (type === "b") return value === "1" || value === "true";
  // Texts of formulas (str), errors (e) and dates as ISO text (d).
  return withLineFeeds(decodeCellText(value));
};
