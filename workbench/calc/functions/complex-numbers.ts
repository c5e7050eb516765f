import {
  absolute,
  add,
  argument,
  type Complex,
  complexText,
  conjugate,
  divide,
  multiply,
  negative,
  parseComplex,
  polar,
} from "../complex";
import { defineFunction } from "../define-function";
import { fail } from "../operand";

const toNumber = (work: (number: Complex) => number) =>
  defineFunction("text", (text) => work(parseComplex(text)));

const toComplex = (work: (number: Complex) => Complex) =>
  defineFunction("text", (text) => complexText(work(parseComplex(text))));

const ofTwo = (work: (one: Complex, other: Complex) => Complex) =>
  defineFunction("text text", (one, other) =>
    complexText(work(parseComplex(one), parseComplex(other))),
  );

const ofAll = (work: (one: Complex, other: Complex) => Complex) =>
  defineFunction("texts...", (...lists) =>
    complexText(lists.flat().map(parseComplex).reduce(work)),
  );

const sine = ({ real: x, imaginary: y, unit }: Complex): Complex => ({
  real: Math.sin(x) * Math.cosh(y),
  imaginary: Math.cos(x) * Math.sinh(y),
  unit,
});

const cosine = ({ real: x, imaginary: y, unit }: Complex): Complex => ({
  real: Math.cos(x) * Math.cosh(y),
  imaginary: 0 - Math.sin(x) * Math.sinh(y),
  unit,
});

const hyperbolicSine = ({ real: x, imaginary: y, unit }: Complex): Complex => ({
  real: Math.sinh(x) * Math.cos(y),
  imaginary: Math.cosh(x) * Math.sin(y),
  unit,
});

const hyperbolicCosine = ({ real: x, imaginary: y, unit }: Complex): Complex => ({
  real: Math.cosh(x) * Math.cos(y),
  imaginary: Math.sinh(x) * Math.sin(y),
  unit,
});

const one: Complex = { real: 1, imaginary: 0, unit: "" };

const reciprocal =
  (work: (number: Complex) => Complex) =>
  (number: Complex): Complex =>
    divide(one, work(number));

const logarithm =
  (base: number) =>
  (number: Complex): Complex => {
    const size = absolute(number);
    if (size === 0) return fail("#NUM!");
    const scale = Math.log(base);
    return {
      real: Math.log(size) / scale,
      imaginary: argument(number) / scale,
      unit: number.unit,
    };
  };

const power = (number: Complex, exponent: number): Complex => {
  const size = absolute(number);
  if (size !== 0) return polar(size ** exponent, argument(number) * exponent, number.unit);
  return exponent > 0 ? number : fail("#NUM!");
};

export const complexNumberFunctions = {
  COMPLEX: defineFunction("number number text?", (real, imaginary, unit = "i") =>
    unit === "i" || unit === "j" ? complexText({ real, imaginary, unit }) : fail("#VALUE!"),
  ),
  IMREAL: toNumber(({ real }) => real),
  IMAGINARY: toNumber(({ imaginary }) => imaginary),
  IMABS: toNumber(absolute),
  IMARGUMENT: toNumber(argument),
  IMCONJUGATE: toComplex(conjugate),
  IMSUM: ofAll(add),
  IMPRODUCT: ofAll(multiply),
  IMSUB: ofTwo((from, what) => add(from, negative(what))),
  IMDIV: ofTwo(divide),
  IMPOWER: defineFunction("text number", (text, exponent) =>
    complexText(power(parseComplex(text), exponent)),
  ),
  IMSQRT: toComplex((number) => power(number, 0.5)),
  IMEXP: toComplex(({ real, imaginary, unit }) => polar(Math.exp(real), imaginary, unit)),
  IMLN: toComplex(logarithm(Math.E)),
  IMLOG2: toComplex(logarithm(2)),
  IMLOG10: toComplex(logarithm(10)),
  IMSIN: toComplex(sine),
  IMCOS: toComplex(cosine),
  IMTAN: toComplex((number) => divide(sine(number), cosine(number))),
  IMCOT: toComplex((number) => divide(cosine(number), sine(number))),
  IMSEC: toComplex(reciprocal(cosine)),
  IMCSC: toComplex(reciprocal(sine)),
  IMSINH: toComplex(hyperbolicSine),
  IMCOSH: toComplex(hyperbolicCosine),
  IMSECH: toComplex(reciprocal(hyperbolicCosine)),
  IMCSCH: toComplex(reciprocal(hyperbolicSine)),
};
