import { parseDate, parseNumber, parseTime } from "numfmt";
import { isError, type Value } from "../book/value";
import { fail } from "./operand";
import { remembering } from "@tanping/ooxml/remembering";

/** Excel's 15 significant digits. */
const to15Digits = (number: number): number => Number(number.toPrecision(15));

/** Whether Excel takes two numbers for the same; the quick answers first, for columns of 100,000. */
export const sameNumber = (one: number, other: number): boolean =>
  one === other ||
  (Math.abs(one - other) <= Math.abs(other) * 1e-14 && to15Digits(one) === to15Digits(other));

const looksNumeric = /^[\s\d+\-.(¥$€£]/;

const spelled = remembering((text) => {
  const parsed = parseNumber(text.trim()) ?? parseDate(text.trim()) ?? parseTime(text.trim());
  return typeof parsed?.v === "number" ? parsed.v : null;
});

/** The number a text spells ("1,234.5", "12%", "2024-03-01", "8:30"), null if none. */
export const numberInText = (text: string): number | null =>
  looksNumeric.test(text) ? spelled(text) : null;

/** A value as a number: blank is 0, TRUE is 1, text is what it spells, else #VALUE!. */
export const toNumber = (value: Value): number => {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return fail(value.error);
  return numberInText(value) ?? fail("#VALUE!");
};

/** A number's text as Excel's & writes it: General, without the cell's width limit. */
export const numberText = (number: number): string => {
  const rounded = to15Digits(number);
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) return exponentText(rounded);
  return String(rounded).includes("e") ? decimalText(rounded) : String(rounded);
};

const exponentText = (number: number): string => {
  const [mantissa = "", exponent = ""] = number.toExponential().split("e");
  const digits = exponent.slice(1).padStart(2, "0");
  return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
};

const decimalText = (number: number): string => number.toFixed(20).replace(/\.?0+$/, "");

export const toText = (value: Value): string => {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return fail(value.error);
};

/** A value as a condition: a number is true unless 0; text only when it says TRUE or FALSE. */
export const toBoolean = (value: Value): boolean => {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return fail(value.error);
  const word = value.toUpperCase();
  return word === "TRUE" || (word !== "FALSE" && fail("#VALUE!"));
};

/** The value unless it is an error, which ends the evaluation. */
export const sound = (value: Value): Exclude<Value, { error: unknown }> =>
  isError(value) ? fail(value.error) : value;
