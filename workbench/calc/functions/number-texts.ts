import { formatValue } from "../../format/format-value";
import { roundDecimal } from "../../format/round-decimal";
import { defineFunction } from "../define-function";
import { fail } from "../operand";

const formatted = (number: number, format: string): string =>
  formatValue(number, format, { locale: "en-US", date1904: false }).text;

const decimalsOf = (decimals: number): string =>
  decimals > 127 ? fail("#VALUE!") : decimals > 0 ? `.${"0".repeat(decimals)}` : "";

const fixed = (number: number, decimals = 2, plain = false): string =>
  formatted(roundDecimal(number, decimals), (plain ? "0" : "#,##0") + decimalsOf(decimals));

const dollars = (number: number, decimals = 2): string => {
  const format = `$#,##0${decimalsOf(decimals)}`;
  return formatted(roundDecimal(number, decimals), `${format};(${format})`);
};

/** A number as it is written with the given marks; every per cent sign at the end divides by 100. */
const numberValue = (text: string, decimalMark = ".", groupMark = ","): number => {
  const [decimal = "", group = ""] = [decimalMark[0], groupMark[0]];
  if (decimal === "" || group === "" || decimal === group) return fail("#VALUE!");
  const compact = text.replace(/\s/g, "");
  const [, digits = "", signs = ""] = /^(.*?)(%*)$/s.exec(compact) ?? [];
  const [whole = "", fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || fraction?.includes(group)) return fail("#VALUE!");
  const plain = whole.replaceAll(group, "") + (fraction === undefined ? "" : `.${fraction}`);
  if (plain === "" && signs === "") return 0;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return fail("#VALUE!");
  return Number(`${plain}${/e/i.test(plain) ? "" : "e0"}`) / 100 ** signs.length;
};

const thaiDigits = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
const thaiPlaces = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];
const [thaiMillion, thaiTwenty, thaiLastOne] = ["ล้าน", "ยี่", "เอ็ด"];

const thaiDigit = (digit: number, place: number, isAlone: boolean): string => {
  if (digit === 0) return "";
  if (place === 1 && digit === 1) return thaiPlaces[1] ?? "";
  if (place === 1 && digit === 2) return thaiTwenty + thaiPlaces[1];
  if (place === 0 && digit === 1 && !isAlone) return thaiLastOne;
  return (thaiDigits[digit] ?? "") + (thaiPlaces[place] ?? "");
};

/** A whole number in Thai words, six digits at a time. */
const thaiNumber = (digits: string): string => {
  const [millions, below] = [digits.slice(0, -6), digits.slice(-6)];
  const words = [...below].map((digit, i) =>
    thaiDigit(Number(digit), below.length - 1 - i, Number(digits) === 1),
  );
  return (millions === "" ? "" : thaiNumber(millions) + thaiMillion) + words.join("");
};

const baht = (number: number): string => {
  const [whole = "", satang = ""] = roundDecimal(Math.abs(number), 2).toFixed(2).split(".");
  const words = whole === "0" ? "" : `${thaiNumber(whole)}บาท`;
  const rest = satang === "00" ? "ถ้วน" : `${thaiNumber(satang.replace(/^0/, ""))}สตางค์`;
  const amount = words === "" && satang === "00" ? `${thaiDigits[0]}บาท` : words;
  return (number < 0 ? "ลบ" : "") + amount + rest;
};

export const numberTextFunctions = {
  FIXED: defineFunction("number whole? truth?", fixed),
  DOLLAR: defineFunction("number whole?", dollars),
  NUMBERVALUE: defineFunction("text text? text?", numberValue),
  BAHTTEXT: defineFunction("number", baht),
  ENCODEURL: defineFunction("text", (text) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  ),
};
