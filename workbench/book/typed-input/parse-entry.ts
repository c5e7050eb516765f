import type { Content } from "../content";
import type { DateSystem } from "@tanping/ooxml/spreadsheet/date-serial";
import { parseDate, type ReadDay } from "./parse-date";
import { parseNumber, type ParsedNumber } from "./parse-number";
import { errorCodes } from "../value";

type Entry = Exclude<Content, undefined>;

/**
 * What Excel makes of typed text in a cell with this number format. Where the text brings a format of its own along
 * (50%, a date), the content says so. A formula is not checked here. `readDay` says which texts are days, if not those a
 * person types.
 */
export const parseEntry = (
  text: string,
  numberFormat: string,
  system: DateSystem = "1900",
  readDay?: ReadDay,
): Entry => {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (numberFormat === "@") return { value: text };
  const number = parseNumber(text) ?? parseDate(text, system, readDay);
  if (number !== null) return numberEntry(number, numberFormat);
  if (isFormula(text)) return { formula: text.startsWith("=") ? text : `=${text}` };
  return { value: wordValue(text) };
};

/** A lone sign or "=" is text. */
const isFormula = (text: string): boolean => /^[=+-]./s.test(text);

/** In a cell of percent format Excel takes 50 for 50 % and 0.5 as it is. */
const numberEntry = (number: ParsedNumber, numberFormat: string): Entry =>
  numberFormat.endsWith("%") && number.numberFormat === undefined && Math.abs(number.value) >= 1
    ? { value: hundredth(number.value) }
    : number;

/** Divided in decimal, as if "%" had been typed. */
const hundredth = (value: number): number => parseNumber(`${value}%`)?.value ?? value / 100;

const wordValue = (text: string) => {
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  const error = errorCodes.find((code) => code === word);
  return error === undefined ? text : { error };
};
