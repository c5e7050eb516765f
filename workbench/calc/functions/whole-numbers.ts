import { defineFunction } from "../define-function";
import { fail } from "../operand";

/** The largest number of which every lesser whole number is one of its own. */
const largest = 2 ** 53;

const natural = (number: number): number =>
  number < 0 || number >= largest ? fail("#NUM!") : Math.trunc(number);

const commonDivisor = (one: number, other: number): number =>
  other === 0 ? one : commonDivisor(other, one % other);

const commonMultiple = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : (one / commonDivisor(one, other)) * other;

/** The product of every step-th number down from the highest. */
const descending = (highest: number, count: number, step = 1): number =>
  Array.from({ length: count }, (_, i) => highest - i * step).reduce((all, one) => all * one, 1);

const factorial = (number: number): number =>
  number > 170 ? fail("#NUM!") : descending(natural(number), natural(number));

const doubleFactorial = (number: number): number => {
  const whole = Math.trunc(number);
  if (whole < -1 || whole > 300) return fail("#NUM!");
  return descending(whole, Math.max(0, Math.ceil(whole / 2)), 2);
};

/** How many choices of so many from all there are: every step of the product is whole. */
const combinations = (all: number, chosen: number): number => {
  if (all < 0 || chosen < 0 || chosen > all) return fail("#NUM!");
  const count = Math.min(chosen, all - chosen);
  let result = 1;
  for (let i = 1; i <= count && result < Infinity; i += 1)
    result = (result * (all - count + i)) / i;
  return result > largest ? result : Math.round(result);
};

const permutations = (all: number, chosen: number): number =>
  all <= 0 || chosen < 0 || chosen > all ? fail("#NUM!") : descending(all, chosen);

const multinomial = (numbers: readonly number[]): number => {
  let total = 0;
  return numbers.map(natural).reduce((product, number) => {
    total += number;
    return product * combinations(total, number);
  }, 1);
};

/** What division by a step leaves, with the sign of the divisor; as Excel, on the binary numbers. */
const remainder = (number: number, divisor: number): number =>
  divisor === 0 ? fail("#DIV/0!") : number - divisor * Math.floor(number / divisor);

export const wholeNumberFunctions = {
  MOD: defineFunction("number number", remainder),
  QUOTIENT: defineFunction("number number", (number, divisor) =>
    divisor === 0 ? fail("#DIV/0!") : Math.trunc(number / divisor),
  ),
  GCD: defineFunction("numbers...", (...lists) =>
    lists.flat().map(natural).reduce(commonDivisor, 0),
  ),
  LCM: defineFunction("numbers...", (...lists) =>
    lists.flat().map(natural).reduce(commonMultiple, 1),
  ),
  FACT: defineFunction("number", factorial),
  FACTDOUBLE: defineFunction("number", doubleFactorial),
  COMBIN: defineFunction("whole whole", combinations),
  COMBINA: defineFunction("whole whole", (all, chosen) =>
    all === 0 && chosen === 0 ? 1 : combinations(all + chosen - 1, chosen),
  ),
  PERMUT: defineFunction("whole whole", permutations),
  PERMUTATIONA: defineFunction("whole whole", (all, chosen) =>
    all < 0 || chosen < 0 ? fail("#NUM!") : all ** chosen,
  ),
  MULTINOMIAL: defineFunction("numbers...", (...lists) => multinomial(lists.flat())),
  ISEVEN: defineFunction("whole", (number) => number % 2 === 0),
  ISODD: defineFunction("whole", (number) => number % 2 !== 0),
  RAND: defineFunction("", Math.random),
  RANDBETWEEN: defineFunction("number number", (low, high) => {
    const [first, last] = [Math.ceil(low), Math.floor(high)];
    return first > last ? fail("#NUM!") : first + Math.floor(Math.random() * (last - first + 1));
  }),
};
