import { format, formatColor, getFormatInfo, isDateFormat } from "numfmt";
import { daysTo1904 } from "@tanping/ooxml/spreadsheet/date-serial";
import { isError, type Value } from "../book/value";
import { roundDecimal } from "./round-decimal";
import { sectionFor } from "./section-for";

export interface FormatOptions {
  readonly locale: "zh-CN" | "en-US";
  readonly date1904: boolean;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

const colorOf = (numberFormat: string, value: number | string): string | null => {
  const color = formatColor(numberFormat, value, { throws: false });
  return typeof color !== "string" ? null : (namedColors[color] ?? color.toUpperCase());
};

/** Excel rounds the decimal it shows, not the binary double: 1.005 as 0.00 is 1.01. */
const roundedFor = (numberFormat: string, value: number): number => {
  const { type, maxDecimals, scale } = getFormatInfo(sectionFor(numberFormat, value));
  if (!["number", "grouped", "currency", "percent"].includes(type)) return value;
  return roundDecimal(value, maxDecimals + Math.round(Math.log10(scale)));
};

/** Even a Chinese Excel names days and months in English, but for aaa, aaaa and 上午/下午. */
const localFormat = (numberFormat: string, locale: FormatOptions["locale"]) => {
  const pattern = numberFormat.replaceAll("上午/下午", "AM/PM");
  const isChinese = pattern !== numberFormat || (locale === "zh-CN" && /a{3,}/i.test(pattern));
  return { pattern, locale: isChinese ? "zh-CN" : "en-US" };
};

const numberText = (value: number, numberFormat: string, options: FormatOptions): string => {
  const { pattern, locale } = localFormat(numberFormat, options.locale);
  const isDate = isDateFormat(pattern);
  const shown = isDate && options.date1904 ? value + daysTo1904 : roundedFor(pattern, value);
  return format(pattern, shown, {
    locale,
    throws: false,
    dateSpanLarge: false,
    dateErrorNumber: false,
    overflow: "########",
  });
};

/** The value as its cell shows it, and the colour the format asks for ("#RRGGBB"), null if none. */
export const formatValue = (
  value: Value,
  numberFormat: string,
  options: FormatOptions,
): { text: string; color: string | null } => {
  if (value === null) return { text: "", color: null };
  if (isError(value)) return { text: value.error, color: null };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", color: null };
  const color = colorOf(numberFormat, value);
  if (typeof value === "number") return { text: numberText(value, numberFormat, options), color };
  return { text: format(numberFormat, value, { locale: "en-US", throws: false }), color };
};
