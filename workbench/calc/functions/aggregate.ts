import { isError, type Value } from "../../book/value";
import type { Call, SheetFunction } from "../call";
import { sound, toNumber } from "../coerce";
import { fail, gridOf, type Grid, isGrid, type Operand, visitValues } from "../operand";

/** Every number of the arguments: in blocks text and booleans are passed over, written ones are read. */
const numbersOf = (operands: readonly Operand[]): readonly number[] => {
  const numbers: number[] = [];
  for (const operand of operands)
    if (isGrid(operand))
      visitValues(operand, (value) => {
        if (typeof value === "number") numbers.push(value);
        else if (isError(value)) fail(value.error);
      });
    else numbers.push(toNumber(operand));
  return numbers;
};

export const sum = (numbers: readonly number[]): number => {
  const total = numbers.reduce((all, number) => all + number, 0);
  return Number.isFinite(total) ? total : fail("#NUM!");
};

export const average = (numbers: readonly number[]): number =>
  numbers.length > 0 ? sum(numbers) / numbers.length : fail("#DIV/0!");

export const extreme =
  (better: (one: number, other: number) => boolean) =>
  (numbers: readonly number[]): number =>
    numbers.length === 0
      ? 0
      : numbers.reduce((best, number) => (better(number, best) ? number : best));

const overNumbers = (work: (numbers: readonly number[]) => number): SheetFunction => ({
  least: 1,
  most: 255,
  run: (call) => work(numbersOf(call.arguments())),
});

const countWhere = (operands: readonly Operand[], counts: (value: Value) => boolean): number => {
  let count = 0;
  for (const operand of operands)
    visitValues(gridOf(operand), (value) => {
      if (counts(value)) count += 1;
    });
  return count;
};

/** COUNT counts a written boolean and written digits, but only numbers in blocks. */
const countNumbers = (call: Call): number =>
  call.arguments().reduce<number>((count, operand) => {
    if (isGrid(operand)) return count + countWhere([operand], (value) => typeof value === "number");
    try {
      toNumber(operand);
      return count + 1;
    } catch {
      return count;
    }
  }, 0);

const countFilled = (call: Call): number =>
  call
    .arguments()
    .reduce<number>(
      (count, operand) =>
        count + (isGrid(operand) ? countWhere([operand], (value) => value !== null) : 1),
      0,
    );

const countBlank = (call: Call): number => {
  const grid = call.reference(0);
  const filled = countWhere([grid], (value) => value !== null && value !== "");
  return grid.rows * grid.columns - filled;
};

export const product = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((all, number) => all * number, 1);

const sameShape = (grids: readonly Grid[]): boolean =>
  grids.every(({ rows, columns }) => rows === grids[0]?.rows && columns === grids[0]?.columns);

/** Text and booleans count as 0, blocks must have one shape. */
const sumProduct = (call: Call): number => {
  const grids = call.arguments().map(gridOf);
  if (!sameShape(grids)) return fail("#VALUE!");
  const filled = Math.min(...grids.map(({ filledRows }) => filledRows));
  let total = 0;
  for (let column = 0; column < (grids[0]?.columns ?? 0); column += 1) {
    const readers = grids.map((grid) => grid.reader(column));
    for (let row = 0; row < filled; row += 1)
      total += readers.reduce((factor, read) => factor * factorOf(read(row)), 1);
  }
  return total;
};

const factorOf = (value: Value): number => {
  const plain = sound(value);
  return typeof plain === "number" ? plain : 0;
};

/** A scalar written as SUMPRODUCT's only argument is no block and is read as it is. */
const sumProductOf = (call: Call): Operand =>
  call.count === 1 && !isGrid(call.argument(0))
    ? toNumber(call.argument(0) as Value)
    : sumProduct(call);

export const aggregateFunctions: Record<string, SheetFunction> = {
  SUM: overNumbers(sum),
  AVERAGE: overNumbers(average),
  MIN: overNumbers(extreme((one, other) => one < other)),
  MAX: overNumbers(extreme((one, other) => one > other)),
  PRODUCT: overNumbers(product),
  COUNT: { least: 1, most: 255, run: countNumbers },
  COUNTA: { least: 1, most: 255, run: countFilled },
  COUNTBLANK: { least: 1, most: 1, run: countBlank },
  SUMPRODUCT: { least: 1, most: 255, run: sumProductOf },
};
