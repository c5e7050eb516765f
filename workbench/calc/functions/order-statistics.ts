import { defineFunction } from "../define-function";
import { fail, Matrix } from "../operand";
import { average } from "./aggregate";

const ascending = (numbers: readonly number[]): readonly number[] =>
  [...numbers].sort((one, other) => one - other);

/** The k-th from below, counted from 1. */
const smallest = (numbers: readonly number[], k: number): number =>
  k < 1 ? fail("#NUM!") : (ascending(numbers)[Math.ceil(k) - 1] ?? fail("#NUM!"));

const largest = (numbers: readonly number[], k: number): number =>
  k < 1 ? fail("#NUM!") : (ascending(numbers).at(-Math.ceil(k)) ?? fail("#NUM!"));

/** The value at a place between sorted numbers, counted from 0, in proportion between its neighbours. */
const valueAt = (sorted: readonly number[], place: number): number => {
  const below = Math.floor(place);
  const low = sorted[below];
  if (low === undefined) return fail("#NUM!");
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
};

const percentile = (numbers: readonly number[], part: number): number =>
  part < 0 || part > 1 ? fail("#NUM!") : valueAt(ascending(numbers), part * (numbers.length - 1));

/** The percentile where the ends of the scale lie one step beyond the numbers. */
const exclusivePercentile = (numbers: readonly number[], part: number): number => {
  const place = part * (numbers.length + 1);
  if (part <= 0 || part >= 1 || place < 1 || place > numbers.length) return fail("#NUM!");
  return valueAt(ascending(numbers), place - 1);
};

const quarter = (quart: number): number => (quart < 0 || quart > 4 ? fail("#NUM!") : quart / 4);

/** The place of a value among sorted numbers, counted from 0, in proportion between its neighbours. */
const placeOf = (sorted: readonly number[], value: number): number => {
  const equal = sorted.indexOf(value);
  if (equal >= 0) return equal;
  const above = sorted.findIndex((number) => number > value);
  const [low, high] = [sorted[above - 1], sorted[above]];
  if (low === undefined || high === undefined) return fail("#N/A");
  return above - 1 + (value - low) / (high - low);
};

/** Cut, not rounded, to so many digits. */
const cut = (part: number, digits: number): number => {
  if (digits < 1) return fail("#NUM!");
  const scale = 10 ** digits;
  return Math.floor(Number((part * scale).toPrecision(14))) / scale;
};

const percentRank = (numbers: readonly number[], value: number, digits = 3): number => {
  if (numbers.length === 0) return fail("#NUM!");
  const place = placeOf(ascending(numbers), value);
  return numbers.length === 1 ? 1 : cut(place / (numbers.length - 1), digits);
};

const exclusivePercentRank = (numbers: readonly number[], value: number, digits = 3): number =>
  numbers.length === 0
    ? fail("#NUM!")
    : cut((placeOf(ascending(numbers), value) + 1) / (numbers.length + 1), digits);

const rank = (value: number, numbers: readonly number[], order = 0): number => {
  if (!numbers.includes(value)) return fail("#N/A");
  const isBefore = (other: number) => (order === 0 ? other > value : other < value);
  return numbers.filter(isBefore).length + 1;
};

const averageRank = (value: number, numbers: readonly number[], order = 0): number =>
  rank(value, numbers, order) + (numbers.filter((other) => other === value).length - 1) / 2;

/** The numbers that occur most often, in the order they first occur. */
const modes = (numbers: readonly number[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (most < 2) return fail("#N/A");
  return [...counts].filter(([, count]) => count === most).map(([number]) => number);
};

const mode = defineFunction("numbers...", (...lists) => modes(lists.flat())[0] ?? fail("#N/A"));

/** The mean without a part of the numbers, half of it at either end. */
const trimmedMean = (numbers: readonly number[], part: number): number => {
  if (part < 0 || part >= 1) return fail("#NUM!");
  const left = Math.floor((numbers.length * part) / 2);
  return average(ascending(numbers).slice(left, numbers.length - left));
};

/** How many numbers lie up to each limit and beyond the one before it; the last beyond all. */
const frequencies = (numbers: readonly number[], limits: readonly number[]): Matrix => {
  const sorted = ascending(limits);
  const upTo = (limit: number) => numbers.filter((number) => number <= limit).length;
  const counts = limits.map((limit, i) => {
    if (limits.indexOf(limit) !== i) return 0;
    const before = sorted[sorted.indexOf(limit) - 1];
    return upTo(limit) - (before === undefined ? 0 : upTo(before));
  });
  const beyond = numbers.length - (sorted.length === 0 ? 0 : upTo(sorted.at(-1) ?? 0));
  return new Matrix(limits.length + 1, 1, [...counts, beyond]);
};

const inclusive = defineFunction("numbers number", percentile);
const quartile = defineFunction("numbers whole", (numbers, quart) =>
  percentile(numbers, quarter(quart)),
);
const percentRankFunction = defineFunction("numbers number whole?", percentRank);
const rankFunction = defineFunction("number numbers number?", rank);

export const orderStatisticFunctions = {
  LARGE: defineFunction("numbers number", largest),
  SMALL: defineFunction("numbers number", smallest),
  MEDIAN: defineFunction("numbers...", (...lists) => percentile(lists.flat(), 0.5)),
  MODE: mode,
  "MODE.SNGL": mode,
  "MODE.MULT": defineFunction("numbers...", (...lists) => {
    const found = modes(lists.flat());
    return new Matrix(found.length, 1, found);
  }),
  PERCENTILE: inclusive,
  "PERCENTILE.INC": inclusive,
  "PERCENTILE.EXC": defineFunction("numbers number", exclusivePercentile),
  QUARTILE: quartile,
  "QUARTILE.INC": quartile,
  "QUARTILE.EXC": defineFunction("numbers whole", (numbers, quart) =>
    exclusivePercentile(numbers, quarter(quart)),
  ),
  PERCENTRANK: percentRankFunction,
  "PERCENTRANK.INC": percentRankFunction,
  "PERCENTRANK.EXC": defineFunction("numbers number whole?", exclusivePercentRank),
  RANK: rankFunction,
  "RANK.EQ": rankFunction,
  "RANK.AVG": defineFunction("number numbers number?", averageRank),
  TRIMMEAN: defineFunction("numbers number", trimmedMean),
  FREQUENCY: defineFunction("numbers numbers", frequencies),
};
