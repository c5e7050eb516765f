import {
  type DateSystem,
  daysTo1904,
  lastSerial,
  serialText,
} from "@tanping/ooxml/spreadsheet/date-serial";
import { formatScale, formatSuffix } from "@tanping/ooxml/spreadsheet/format-scale";
import { isDateFormat, showsOnlyYear } from "@tanping/ooxml/spreadsheet/number-formats";
import { decimalFromDouble, doubleFromDecimal } from "../../exact/decimal";
import { amountUnit } from "../../units/amount-unit";
import { takenApart } from "../../units/unit-words";
import type { ScaledNumber } from "../source";

/** What a format shows a number as: so many times the number, and in a unit. */
export type ShownNumber = Omit<ScaledNumber, "number">;

/** What a format shows of a number: a date, or its year alone, or another number or a unit; undefined where it does neither. */
export interface NumberFormat {
  readonly date: "date" | "year" | undefined;
  readonly shown: ShownNumber | undefined;
}

/** How many times the number words behind it say that is alone a multiple: 万, k. */
const multipleOf = (words: string): number =>
  words === "M" ? 1e6 : (takenApart(words).find(({ word }) => word === "")?.times ?? 1);

/** What the code of a format shows of a number that is no date; undefined where that is the number alone. */
export const shownNumber = (code: string): ShownNumber | undefined => {
  const suffix = formatSuffix(code);
  const unit = suffix !== "" && amountUnit(suffix) ? suffix : "";
  const scale = formatScale(code);
  const times = unit === "" && suffix !== "" ? product(scale, multipleOf(suffix)) : scale;
  return times === 1 && unit === "" ? undefined : { times, unit };
};

/** In decimals: 0.0001 of 10000 is 1. */
const product = (one: number, other: number): number =>
  doubleFromDecimal(decimalFromDouble(one).times(other));

/** What the code of a format shows. */
export const numberFormatOf = (code: string): NumberFormat =>
  isDateFormat(code)
    ? { date: showsOnlyYear(code) ? "year" : "date", shown: undefined }
    : { date: undefined, shown: shownNumber(code) };

/** The number as it is read under its format: of a date its text, of a multiple both, and the unit that is shown. */
export const formattedNumber = (
  number: number,
  { date, shown }: NumberFormat,
  dateSystem: DateSystem,
): number | string | ScaledNumber => {
  if (date === undefined) {
    return shown === undefined || number === 0 ? number : { number, ...shown };
  }
  const days = dateSystem === "1904" ? number + daysTo1904 : number;
  if (!(days >= 0 && days <= lastSerial)) return number;
  return date === "year" && days >= 1 ? serialText(days).slice(0, 4) : serialText(days);
};
