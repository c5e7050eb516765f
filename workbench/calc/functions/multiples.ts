import { defineFunction } from "../define-function";
import { fail } from "../operand";

/** How many steps the number is, on the 15 digits Excel shows: 0.3 is three times 0.1. */
const stepsOf = (number: number, step: number): number => Number((number / step).toPrecision(15));

/** Steps times their size, without the binary dust of the multiplication. */
const multiple = (steps: number, step: number): number => Number((steps * step).toPrecision(15));

const towards =
  (toWhole: (number: number) => number) =>
  (number: number, step: number): number =>
    step === 0 ? 0 : multiple(toWhole(stepsOf(number, step)), step);

const [up, down] = [towards(Math.ceil), towards(Math.floor)];

/** CEILING and FLOOR take a negative number with a step of either sign, a positive one only with a positive step. */
const ceiling = (number: number, step: number): number =>
  number > 0 && step < 0 ? fail("#NUM!") : up(number, step);

const floor = (number: number, step: number): number => {
  if (step === 0) return number === 0 ? 0 : fail("#DIV/0!");
  return number > 0 && step < 0 ? fail("#NUM!") : down(number, step);
};

/** The nearest multiple above, or below; a mode turns negative numbers the other way. */
const mathematical =
  (usual: typeof up, turned: typeof up) =>
  (number: number, step = 1, mode = 0): number =>
    (number < 0 && mode !== 0 ? turned : usual)(number, Math.abs(step));

const nearest = (number: number, step: number): number => {
  if (number * step < 0) return fail("#NUM!");
  return step === 0 ? 0 : multiple(Math.round(stepsOf(number, step)), step);
};

const awayFromZero = (number: number, toWhole: (magnitude: number) => number): number =>
  (number < 0 ? -1 : 1) * toWhole(Math.abs(number));

export const multipleFunctions = {
  CEILING: defineFunction("number number", ceiling),
  FLOOR: defineFunction("number number", floor),
  "CEILING.MATH": defineFunction("number number? number?", mathematical(up, down)),
  "FLOOR.MATH": defineFunction("number number? number?", mathematical(down, up)),
  "CEILING.PRECISE": defineFunction("number number?", mathematical(up, down)),
  "ISO.CEILING": defineFunction("number number?", mathematical(up, down)),
  "FLOOR.PRECISE": defineFunction("number number?", mathematical(down, up)),
  MROUND: defineFunction("number number", nearest),
  EVEN: defineFunction("number", (number) =>
    awayFromZero(number, (magnitude) => 2 * Math.ceil(magnitude / 2)),
  ),
  ODD: defineFunction("number", (number) =>
    awayFromZero(number, (magnitude) => 2 * Math.ceil((Math.max(magnitude, 1) - 1) / 2) + 1),
  ),
};
