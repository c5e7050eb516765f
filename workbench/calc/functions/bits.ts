import { defineFunction } from "../define-function";
import { fail } from "../operand";

const tooLarge = 2 ** 48;

/** Excel's bits are those of a whole number below 2^48. */
const bitsOf = (number: number): bigint =>
  number < 0 || number >= tooLarge || !Number.isInteger(number) ? fail("#NUM!") : BigInt(number);

const ofBits = (work: (one: bigint, other: bigint) => bigint) =>
  defineFunction("number number", (one, other) => Number(work(bitsOf(one), bitsOf(other))));

const shifted = (number: number, left: number): number => {
  if (Math.abs(left) > 53) return fail("#NUM!");
  const result = Math.floor(Number(bitsOf(number)) * 2 ** left);
  return result < tooLarge ? result : fail("#NUM!");
};

export const bitFunctions = {
  BITAND: ofBits((one, other) => one & other),
  BITOR: ofBits((one, other) => one | other),
  BITXOR: ofBits((one, other) => one ^ other),
  BITLSHIFT: defineFunction("number whole", shifted),
  BITRSHIFT: defineFunction("number whole", (number, right) => shifted(number, -right)),
  DELTA: defineFunction("number number?", (one, other = 0) => (one === other ? 1 : 0)),
  GESTEP: defineFunction("number number?", (number, step = 0) => (number >= step ? 1 : 0)),
};
