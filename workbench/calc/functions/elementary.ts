import { defineFunction } from "../define-function";
import { fail } from "../operand";
import { valueOperators } from "../operators";

const ofNumber = (work: (number: number) => number) => defineFunction("number", work);

/** One over a function; where that is 0 there is no answer. */
const reciprocal = (work: (number: number) => number) =>
  ofNumber((number) => {
    const divisor = work(number);
    return divisor === 0 ? fail("#DIV/0!") : 1 / divisor;
  });

/** A power of ten has a whole logarithm, whatever the division of two logarithms leaves. */
const logarithm = (number: number, base: number): number => {
  if (number <= 0 || base <= 0) return fail("#NUM!");
  if (base === 1) return fail("#DIV/0!");
  if (base === 10) return Math.log10(number);
  const found = Math.log(number) / Math.log(base);
  return base ** Math.round(found) === number ? Math.round(found) : found;
};

const root = (number: number): number => (number < 0 ? fail("#NUM!") : Math.sqrt(number));

export const elementaryFunctions = {
  PI: defineFunction("", () => Math.PI),
  EXP: ofNumber(Math.exp),
  LN: ofNumber((number) => (number <= 0 ? fail("#NUM!") : Math.log(number))),
  LOG: defineFunction("number number?", (number, base = 10) => logarithm(number, base)),
  LOG10: ofNumber((number) => logarithm(number, 10)),
  POWER: defineFunction("number number", (base, exponent) => valueOperators["^"]!(base, exponent)),
  SQRT: ofNumber(root),
  SQRTPI: ofNumber((number) => root(number * Math.PI)),
  SIGN: ofNumber(Math.sign),
  DEGREES: ofNumber((angle) => (angle / Math.PI) * 180),
  RADIANS: ofNumber((angle) => (angle / 180) * Math.PI),
  SIN: ofNumber(Math.sin),
  COS: ofNumber(Math.cos),
  TAN: ofNumber(Math.tan),
  SEC: reciprocal(Math.cos),
  CSC: reciprocal(Math.sin),
  COT: reciprocal(Math.tan),
  ASIN: ofNumber(Math.asin),
  ACOS: ofNumber(Math.acos),
  ATAN: ofNumber(Math.atan),
  ACOT: ofNumber((number) => Math.PI / 2 - Math.atan(number)),
  ATAN2: defineFunction("number number", (x, y) =>
    x === 0 && y === 0 ? fail("#DIV/0!") : Math.atan2(y, x),
  ),
  SINH: ofNumber(Math.sinh),
  COSH: ofNumber(Math.cosh),
  TANH: ofNumber(Math.tanh),
  SECH: reciprocal(Math.cosh),
  CSCH: reciprocal(Math.sinh),
  COTH: reciprocal(Math.tanh),
  ASINH: ofNumber(Math.asinh),
  ACOSH: ofNumber(Math.acosh),
  ATANH: ofNumber(Math.atanh),
  ACOTH: ofNumber((number) => (Math.abs(number) <= 1 ? fail("#NUM!") : Math.atanh(1 / number))),
};
