import {
  type DateSystem,
  daysTo1904,
  lastSerial,
  serialText,
} from "@tanping/ooxml/spreadsheet/date-serial";
import { formatScale } from "@tanping/ooxml/spreadsheet/format-scale";
import { isDateFormat, showsOnlyYear } from "@tanping/ooxml/spreadsheet/number-formats";
import type { ScaledNumber } from "../source";

/** What a format shows of a number: a date, or its year alone, or so many times the number; undefined where it does neither. */
export interface NumberFormat {
  readonly date: "date" | "year" | undefined;
  readonly times: number | undefined;
}

/** What the code of a format shows. */
export const numberFormatOf = (code: string): NumberFormat => {
  const times = formatScale(code);
  if (isDateFormat(code)) return { date: showsOnlyYear(code) ? "year" : "date", times: undefined };
  return { date: undefined, times: times === 1 ? undefined : times };
};

/** The number as it is read under its format: of a date its text, of a multiple both. */
export const formattedNumber = (
  number: number,
  { date, times }: NumberFormat,
  dateSystem: DateSystem,
): number | string | ScaledNumber => {
  if (date === undefined) return times === undefined || number === 0 ? number : { number, times };
  const days = dateSystem === "1904" ? number + daysTo1904 : number;
  if (!(days >= 0 && days <= lastSerial)) return number;
  return date === "year" && days >= 1 ? serialText(days).slice(0, 4) : serialText(days);
};
