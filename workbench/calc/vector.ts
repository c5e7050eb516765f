import { isError, type Value } from "../book/value";
import { sound } from "./coerce";
import { wildcardPattern } from "./criteria";
import { fail, type Grid } from "./operand";
import { compareValues } from "./operators";

/** One row or column of a block. */
export type Vector = { readonly length: number; read(position: number): Value };

export const columnOf = (grid: Grid, column: number): Vector => ({
  length: grid.filledRows,
  read: grid.reader(column),
});

export const rowOf = (grid: Grid, row: number): Vector => ({
  length: grid.columns,
  read: (position) => grid.at(row, position),
});

const matcher = (wanted: Value): ((value: Value) => boolean) => {
  const plain = sound(wanted);
  const pattern = typeof plain === "string" ? wildcardPattern(plain) : null;
  if (pattern !== null) return (value) => typeof value === "string" && pattern.test(value);
  if (typeof plain === "string") {
    const upper = plain.toUpperCase();
    return (value) => typeof value === "string" && value.toUpperCase() === upper;
  }
  const number = plain ?? 0;
  return (value) => value === number;
};

/** The first place of a value, wildcards and all; #N/A if there is none. */
export const findExact = (wanted: Value, vector: Vector): number => {
  const matches = matcher(wanted);
  for (let i = 0; i < vector.length; i += 1) if (matches(vector.read(i))) return i;
  return fail("#N/A");
};

/** Binary search in sorted values of the wanted one's kind: the last that does not lie beyond it. */
export const findSorted = (wanted: Value, vector: Vector, direction: 1 | -1): number => {
  const plain = sound(wanted) ?? 0;
  const candidates = Array.from({ length: vector.length }, (_, i) => i).filter(
    (i) => typeof vector.read(i) === typeof plain,
  );
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = vector.read(candidates[middle] ?? 0);
    const order = isError(value) ? 1 : compareValues(value, plain) * direction;
    if (order <= 0) low = middle + 1;
    else high = middle;
  }
  return candidates[low - 1] ?? fail("#N/A");
};
