import { defineFunction } from "../define-function";
import { fail } from "../operand";

const symbols = ["M", "D", "C", "L", "X", "V", "I"] as const;
const values = [1000, 500, 100, 50, 10, 5, 1] as const;

/** Every symbol, and every pair with a lesser one in front; each form after the classic one reaches a symbol further. */
const signsOf = (form: number): readonly (readonly [sign: string, value: number])[] =>
  symbols
    .flatMap((great, index) => {
      const worth = values[index] ?? 0;
      const nearest = index % 2 === 0 ? index + 2 : index + 1;
      const lesser = symbols.slice(nearest, nearest + form + 1);
      const pairs = lesser.map((small, i) => [small + great, worth - (values[nearest + i] ?? 0)]);
      return [[great, worth], ...pairs] as unknown as (readonly [string, number])[];
    })
    .sort(([, one], [, other]) => other - one);

const roman = (number: number, form = 0): string => {
  if (number < 0 || number > 3999 || form < 0 || form > 4) return fail("#VALUE!");
  let rest = number;
  return signsOf(form)
    .map(([sign, value]) => {
      const count = Math.floor(rest / value);
      rest -= count * value;
      return sign.repeat(count);
    })
    .join("");
};

const arabic = (text: string): number => {
  const letters = text.trim().toUpperCase();
  const digits = [...letters.replace(/^-/, "")].map(
    (letter) => values[symbols.findIndex((symbol) => symbol === letter)] ?? fail("#VALUE!"),
  );
  const total = digits.reduce<number>(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
  return letters.startsWith("-") ? -total : total;
};

const base = (number: number, radix: number, length = 0): string => {
  if (number < 0 || number >= 2 ** 53 || radix < 2 || radix > 36) return fail("#NUM!");
  if (length < 0 || length > 255) return fail("#NUM!");
  return number.toString(radix).toUpperCase().padStart(length, "0");
};

const decimal = (text: string, radix: number): number => {
  if (radix < 2 || radix > 36) return fail("#NUM!");
  return [...text.trim().toLowerCase()].reduce((sum, letter) => {
    const digit = parseInt(letter, 36);
    return digit < radix ? sum * radix + digit : fail("#NUM!");
  }, 0);
};

type Radix = 2 | 8 | 16;
/** A number of ten digits is negative from half of what ten digits can say. */
const size = (radix: Radix): number => radix ** 10;

const readDigits = (text: string, radix: Radix): number => {
  if (text.length > 10) return fail("#NUM!");
  const number = decimal(text, radix);
  return number >= size(radix) / 2 ? number - size(radix) : number;
};

const writeDigits = (number: number, radix: Radix, places?: number): string => {
  const half = size(radix) / 2;
  if (number < -half || number >= half) return fail("#NUM!");
  if (number < 0) return base(number + size(radix), radix);
  const digits = base(number, radix);
  if (places === undefined) return digits;
  return places < digits.length || places > 10 ? fail("#NUM!") : digits.padStart(places, "0");
};

const toDecimal = (radix: Radix) => defineFunction("text", (text) => readDigits(text, radix));

const fromDecimal = (radix: Radix) =>
  defineFunction("whole whole?", (number, places) => writeDigits(number, radix, places));

const between = (from: Radix, to: Radix) =>
  defineFunction("text whole?", (text, places) => writeDigits(readDigits(text, from), to, places));

export const numeralFunctions = {
  ROMAN: defineFunction("whole whole?", roman),
  ARABIC: defineFunction("text", arabic),
  BASE: defineFunction("whole whole whole?", base),
  DECIMAL: defineFunction("text whole", decimal),
  BIN2DEC: toDecimal(2),
  OCT2DEC: toDecimal(8),
  HEX2DEC: toDecimal(16),
  DEC2BIN: fromDecimal(2),
  DEC2OCT: fromDecimal(8),
  DEC2HEX: fromDecimal(16),
  BIN2OCT: between(2, 8),
  BIN2HEX: between(2, 16),
  OCT2BIN: between(8, 2),
  OCT2HEX: between(8, 16),
  HEX2BIN: between(16, 2),
  HEX2OCT: between(16, 8),
};
