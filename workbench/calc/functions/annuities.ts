import { defineFunction } from "../define-function";
import { libraryFunctions, numberFromLibrary } from "../formula-library";
import { fail } from "../operand";

/** Payments are due at the end of a period (0) or its beginning: any other number counts as that. */
const due = (type = 0): number => (type === 0 ? 0 : 1);

const payment = (name: string) => {
  const work = numberFromLibrary(name);
  return defineFunction("number number number number? number?", (a, b, ...[c, d = 0, type]) =>
    work(a, b, c, d, due(type)),
  );
};

const ofPeriod = (name: string) => {
  const work = numberFromLibrary(name);
  return defineFunction(
    "number number number number number? number?",
    (rate, period, ...[count, present, future = 0, type]) =>
      period < 1 || period > count
        ? fail("#NUM!")
        : work(rate, period, count, present, future, due(type)),
  );
};

const rate = numberFromLibrary("RATE");

export const annuityFunctions = {
  PMT: payment("PMT"),
  FV: payment("FV"),
  PV: payment("PV"),
  NPER: payment("NPER"),
  RATE: defineFunction(
    "number number number number? number? number?",
    (count, paid, ...[present, future = 0, type, guess = 0.1]) =>
      count < 1 ? fail("#NUM!") : rate(count, paid, present, future, due(type), guess),
  ),
  IPMT: ofPeriod("IPMT"),
  PPMT: ofPeriod("PPMT"),
  ...libraryFunctions(
    "number number number number",
    "ISPMT",
    (_rate, _period, count) => count !== 0,
  ),
  ...libraryFunctions(
    "number number number whole whole number",
    "CUMIPMT CUMPRINC",
    (_rate, count, ...[, , end]) => end <= count,
  ),
  ...libraryFunctions("number whole", "EFFECT NOMINAL"),
  ...libraryFunctions(
    "number number number",
    "PDURATION",
    (_rate, now, then) => now > 0 && then > 0,
  ),
  ...libraryFunctions("number number number", "RRI", (count) => count > 0),
  ...libraryFunctions("number number", "DOLLARDE DOLLARFR"),
};
