import { isError, type Value } from "../../book/value";
import { broadcast } from "../broadcast";
import type { Call, SheetFunction } from "../call";
import { sound, toNumber, toText } from "../coerce";
import { wildcardPattern } from "../criteria";
import { blockOf, fail, type Grid, gridOf, type Operand, singleOf } from "../operand";
import { compareValues } from "../operators";
import { columnOf, findSorted, rowOf, type Vector } from "../vector";
import { part } from "./lookup";

/** How a value is looked for: as it is, as itself or the next one below or above, or by wildcards. */
const [exact, orBelow, orAbove, wildcards] = [0, -1, 1, 2];
const [forward, backward] = [1, -1];

const isVector = ({ rows, columns }: Grid): boolean => rows === 1 || columns === 1;

const vectorOf = (grid: Grid): Vector =>
  grid.columns === 1 ? columnOf(grid, 0) : isVector(grid) ? rowOf(grid, 0) : fail("#VALUE!");

/** Less than 0, 0 or more than 0 as the value lies below the wanted one; null when they are of different kinds. */
const orderOf = (value: Value, wanted: Value): number | null => {
  const plain = sound(wanted);
  if (plain === null) return value === null ? 0 : null;
  if (value === null || isError(value) || typeof value !== typeof plain) return null;
  return compareValues(value, plain);
};

const wildcardMatch = (wanted: Value): ((value: Value) => boolean) => {
  const pattern = typeof wanted === "string" ? wildcardPattern(wanted) : null;
  if (pattern === null) return (value) => orderOf(value, wanted) === 0;
  return (value) => typeof value === "string" && pattern.test(value);
};

/** The nearest value on one side of the wanted one, the first of equal ones in the direction of the search. */
const nearest = (
  places: readonly number[],
  vector: Vector,
  wanted: Value,
  side: number,
): number => {
  let [best, bestValue]: [number | null, Value] = [null, null];
  for (const place of places) {
    const value = vector.read(place);
    const order = orderOf(value, wanted);
    if (order === 0) return place;
    if (order === null || Math.sign(order) !== side) continue;
    const isNearer = best === null || (orderOf(value, bestValue) ?? 0) * side < 0;
    if (isNearer) [best, bestValue] = [place, value];
  }
  return best ?? fail("#N/A");
};

const find = (vector: Vector, wanted: Value, mode: number, search: number): number => {
  if (![forward, backward, 2, -2].includes(search)) return fail("#VALUE!");
  const places = Array.from({ length: vector.length }, (_, i) => i);
  if (search < 0) places.reverse();
  if (mode === orBelow || mode === orAbove) return nearest(places, vector, wanted, mode);
  if (mode !== exact && mode !== wildcards) return fail("#VALUE!");
  sound(wanted);
  const matches =
    mode === wildcards ? wildcardMatch(wanted) : (value: Value) => orderOf(value, wanted) === 0;
  return places.find((place) => matches(vector.read(place))) ?? fail("#N/A");
};

const numberAt = (call: Call, index: number, absent: number): number =>
  call.isGiven(index) ? Math.trunc(toNumber(singleOf(call.argument(index)))) : absent;

const xmatch = (call: Call): Operand => {
  const vector = vectorOf(gridOf(call.argument(1)));
  const [mode, search] = [numberAt(call, 2, exact), numberAt(call, 3, forward)];
  return broadcast([call.argument(0)], (wanted = null) => find(vector, wanted, mode, search) + 1);
};

/** The row or column of the answers that stands where the value was found. */
const xlookup = (call: Call): Operand => {
  const [keys, answers] = [gridOf(call.argument(1)), gridOf(call.argument(2))];
  const vector = vectorOf(keys);
  const isColumn = keys.columns === 1 && (keys.rows > 1 || answers.rows === 1);
  if (isColumn ? answers.rows !== keys.rows : answers.columns !== keys.columns)
    return fail("#VALUE!");
  const [mode, search] = [numberAt(call, 4, exact), numberAt(call, 5, forward)];
  const answerAt = (place: number): Operand =>
    isColumn
      ? part(answers, place, 0, { rows: 1, columns: answers.columns })
      : part(answers, 0, place, { rows: answers.rows, columns: 1 });
  const lookUp = (wanted: Value): Operand => {
    try {
      return answerAt(find(vector, wanted, mode, search));
    } catch (failure) {
      if (!call.isGiven(3)) throw failure;
      return call.argument(3);
    }
  };
  const wanted = call.argument(0);
  if (blockOf(wanted) === null) return lookUp(singleOf(wanted));
  return broadcast([wanted], (value = null) => gridOf(lookUp(value)).at(0, 0));
};

/** LOOKUP searches a sorted row or column, of a block its longer side, and answers from the last one. */
const lookup = (call: Call): Operand => {
  const keys = gridOf(call.argument(1));
  const isWide = keys.columns > keys.rows;
  const vector = isWide ? rowOf(keys, 0) : columnOf(keys, 0);
  const own = isWide ? rowOf(keys, keys.rows - 1) : columnOf(keys, keys.columns - 1);
  const answers = call.count > 2 ? vectorOf(gridOf(call.argument(2))) : own;
  return broadcast([call.argument(0)], (wanted = null) => {
    return answers.read(findSorted(wanted, vector, 1)) ?? 0;
  });
};

const columnLetters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);

const [lastRow, lastColumn] = [1_048_576, 16_384];

const sheetPrefix = (name: string): string => {
  if (name === "") return "!";
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
};

/** The address of a cell as text: kinds 1 to 4 fix both, the row, the column or none. */
const address = (row: number, column: number, ...[kind = 1, isA1 = true]: [number?, boolean?]) => {
  if (row < 1 || row > lastRow || column < 1 || column > lastColumn || kind < 1 || kind > 4)
    return fail("#VALUE!");
  const [fixesRow, fixesColumn] = [kind <= 2, kind === 1 || kind === 3];
  if (isA1) return `${fixesColumn ? "$" : ""}${columnLetters(column)}${fixesRow ? "$" : ""}${row}`;
  return `R${fixesRow ? row : `[${row}]`}C${fixesColumn ? column : `[${column}]`}`;
};

const runAddress = (call: Call): Operand => {
  const operands = [0, 1, 2, 3].map((i) =>
    call.isGiven(i) ? call.argument(i) : i === 3 ? true : 1,
  );
  const prefix = call.isGiven(4) ? sheetPrefix(toText(singleOf(call.argument(4)))) : "";
  return broadcast(operands, (...values) => {
    const [row = 0, column = 0, kind = 0, isA1 = 0] = values.map((value) =>
      Math.trunc(toNumber(value)),
    );
    return prefix + address(row, column, kind, isA1 !== 0);
  });
};

export const vectorSearchFunctions: Record<string, SheetFunction> = {
  XLOOKUP: { least: 3, most: 6, run: xlookup },
  XMATCH: { least: 2, most: 4, run: xmatch },
  LOOKUP: { least: 2, most: 3, run: lookup },
  ADDRESS: { least: 2, most: 5, run: runAddress },
};
