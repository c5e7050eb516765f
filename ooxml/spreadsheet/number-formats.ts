import { isOn, type XmlElement } from "../xml/xml-element";
import { builtInFormats } from "./built-in-formats";

/** Built-in formats of dates, times of day and both, also those of East Asian Excel; durations are not dates. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** What of a format is shown as it stands, or says no part of a date: quotes, escapes, brackets, exponents. */
const literal = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|E[+-]|General/gi;

/** Whether a format of a file's own shows a day, a month or a year. */
export const isDateFormat = (code: string): boolean => /[yde]/i.test(code.replace(literal, ""));

/** Whether a format that shows dates shows only their year. */
export const showsOnlyYear = (code: string): boolean =>
  !/[mdhs]/i.test(code.replace(literal, "").split(";")[0] ?? "");

/** The number formats of a workbook by their numbers. */
export class NumberFormats {
  readonly #own: ReadonlyMap<number, string>;

  /** Reads them from the root of the styles part. */
  constructor(styleSheet: XmlElement) {
    const own = styleSheet.child("numFmts")?.all("numFmt") ?? [];
    this.#own = new Map(
      own.map((format) => [format.number("numFmtId") ?? 0, format.attributes.formatCode ?? ""]),
    );
  }

  /** The format's code; unknown numbers are General. */
  code(id: number): string {
    return this.#own.get(id) ?? builtInFormats[id] ?? "General";
  }

  /** Whether it shows a number as a date or a time of day. */
  isDate(id: number): boolean {
    const own = this.#own.get(id);
    return own === undefined ? isBuiltInDate(id) : isDateFormat(own);
  }
}

/** The numbers of the formats of the cell styles, by the number of the style. */
export const cellFormats = (styleSheet: XmlElement): readonly number[] =>
  (styleSheet.child("cellXfs")?.all("xf") ?? []).map((xf) => xf.number("numFmtId") ?? 0);

/** Whether each cell style strikes out what it shows, by the number of the style. */
export const cellStrikes = (styleSheet: XmlElement): readonly boolean[] => {
  const fonts = (styleSheet.child("fonts")?.all("font") ?? []).map((font) => {
    const strike = font.child("strike");
    return strike !== undefined && isOn(strike.attributes.val ?? "1");
  });
  return (styleSheet.child("cellXfs")?.all("xf") ?? []).map(
    (xf) => fonts[xf.number("fontId") ?? 0] ?? false,
  );
};

/** How far each cell style indents what it shows, by the number of the style. */
export const cellIndents = (styleSheet: XmlElement): readonly number[] =>
  (styleSheet.child("cellXfs")?.all("xf") ?? []).map(
    (xf) => xf.child("alignment")?.number("indent") ?? 0,
  );
