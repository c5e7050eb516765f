import { isError, type Value } from "../book/value";
import { sound, toBoolean, toNumber, toText } from "./coerce";
import { type DateSystem, dayOf, momentOf } from "./date-system";
import { fail, type Grid, gridOf, isGrid, type Operand, visitValues } from "./operand";

/** What a function takes as one argument over which it works element by element. */
export interface SingleKinds {
  number: number;
  /** A number cut to its whole part. */
  whole: number;
  text: string;
  truth: boolean;
  /** Any value but an error. */
  plain: Exclude<Value, { error: unknown }>;
  /** A date as its serial number in the 1900 system, without the time. */
  day: number;
  /** A date and time as a serial number in the 1900 system. */
  moment: number;
}

/** What a function takes as one argument whole, block or not. */
export interface BlockKinds {
  /** The numbers of a block; text, booleans and blanks in it are passed over. */
  numbers: readonly number[];
  /** The texts of a block's filled cells, numbers as texts too. */
  texts: readonly string[];
  /** The dates of a block, in the 1900 system. */
  days: readonly number[];
  /** A block of numbers only. */
  matrix: readonly (readonly number[])[];
  /** A block of any values. */
  grid: Grid;
}

export type Kinds = SingleKinds & BlockKinds;
export type Kind = keyof Kinds;

/** Every number of an argument: in blocks text and booleans are passed over, a written one is read. */
export const numbersIn = (operand: Operand): readonly number[] => {
  if (!isGrid(operand)) return [toNumber(operand)];
  const numbers: number[] = [];
  visitValues(operand, (value) => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) fail(value.error);
  });
  return numbers;
};

const numberOnly = (value: Value): number => {
  const plain = sound(value);
  return typeof plain === "number" ? plain : fail("#VALUE!");
};

const matrixIn = (operand: Operand): readonly (readonly number[])[] => {
  const grid = gridOf(operand);
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => numberOnly(grid.at(row, column))),
  );
};

/** How a single value is read as each kind; a value that cannot be read so ends the evaluation. */
export const readSingle: {
  readonly [K in keyof SingleKinds]: (value: Value, dates: DateSystem) => SingleKinds[K];
} = {
  number: toNumber,
  whole: (value) => Math.trunc(toNumber(value)),
  text: toText,
  truth: toBoolean,
  plain: sound,
  day: (value, dates) => dayOf(toNumber(value), dates),
  moment: (value, dates) => momentOf(toNumber(value), dates),
};

const textsIn = (operand: Operand): readonly string[] => {
  const texts: string[] = [];
  visitValues(gridOf(operand), (value) => {
    if (value !== null) texts.push(toText(value));
  });
  return texts;
};

const unbroken = (operand: Operand): Operand =>
  !isGrid(operand) && isError(operand) ? fail(operand.error) : operand;

/** How a whole argument is read as each kind. */
export const readBlock: {
  readonly [K in keyof BlockKinds]: (operand: Operand, dates: DateSystem) => BlockKinds[K];
} = {
  numbers: numbersIn,
  days: (operand, dates) => numbersIn(operand).map((serial) => dayOf(serial, dates)),
  texts: textsIn,
  matrix: matrixIn,
  grid: (operand) => gridOf(unbroken(operand)),
};
