import { isError, type Value } from "../../book/value";
import { defineFunction } from "../define-function";
import { fail, type Grid } from "../operand";
import { sum } from "./aggregate";

/** The values of two blocks of one size, place by place. */
const placesOf = (one: Grid, other: Grid): readonly (readonly [Value, Value])[] => {
  if (one.rows * one.columns !== other.rows * other.columns) return fail("#N/A");
  const valueOf = (grid: Grid, i: number) =>
    grid.at(Math.floor(i / grid.columns), i % grid.columns);
  return Array.from({ length: one.rows * one.columns }, (_, i) => [
    valueOf(one, i),
    valueOf(other, i),
  ]);
};

export type Pairs = readonly (readonly [number, number])[];

/** The places of two blocks where both hold a number. */
export const pairsOf = (one: Grid, other: Grid): Pairs =>
  placesOf(one, other).flatMap(([x, y]): Pairs => {
    if (x !== null && isError(x)) return fail(x.error);
    if (y !== null && isError(y)) return fail(y.error);
    return typeof x === "number" && typeof y === "number" ? [[x, y]] : [];
  });

const ofPairs = (work: (pairs: Pairs) => number) =>
  defineFunction("grid grid", (one, other) => work(pairsOf(one, other)));

/** The sum over all pairs. */
const total = (work: (x: number, y: number) => number) =>
  ofPairs((pairs) => sum(pairs.map(([x, y]) => work(x, y))));

/** Sums of squares and products of the distances from the means. */
const moments = (pairs: Pairs) => {
  if (pairs.length === 0) return fail("#DIV/0!");
  const [meanX, meanY] = [0, 1].map(
    (side) => pairs.reduce((all, pair) => all + (pair[side] ?? 0), 0) / pairs.length,
  ) as [number, number];
  const add = (work: (x: number, y: number) => number) =>
    pairs.reduce((all, [x, y]) => all + work(x - meanX, y - meanY), 0);
  return {
    meanX,
    meanY,
    xx: add((x) => x * x),
    yy: add((_x, y) => y * y),
    xy: add((x, y) => x * y),
  };
};

const quotient = (one: number, other: number): number =>
  other === 0 ? fail("#DIV/0!") : one / other;

const correlation = (pairs: Pairs): number => {
  const { xx, yy, xy } = moments(pairs);
  return quotient(xy, Math.sqrt(xx * yy));
};

/** The line of least squares; here the first of each pair is y and the second x, as Excel takes them. */
const line = (pairs: Pairs) => {
  const { meanX: meanY, meanY: meanX, yy: xx, xy } = moments(pairs);
  const slope = quotient(xy, xx);
  return { slope, intercept: meanY - slope * meanX };
};

const standardError = (pairs: Pairs): number => {
  if (pairs.length < 3) return fail("#DIV/0!");
  const { xx: yy, yy: xx, xy } = moments(pairs);
  return Math.sqrt((yy - quotient(xy ** 2, xx)) / (pairs.length - 2));
};

const forecast = defineFunction("number grid grid", (x, ys, xs) => {
  const { slope, intercept } = line(pairsOf(ys, xs));
  return intercept + slope * x;
});

const populationCovariance = ofPairs((pairs) => moments(pairs).xy / pairs.length);

/** The chance that a value lies from the lower limit to the upper. */
const probability = (values: Grid, chances: Grid, low: number, high = low): number => {
  const pairs = pairsOf(values, chances);
  const all = sum(pairs.map(([, chance]) => chance));
  const isWrong = pairs.some(([, chance]) => chance <= 0 || chance > 1);
  if (isWrong || Math.abs(all - 1) > 1e-9) return fail("#NUM!");
  return sum(pairs.filter(([x]) => x >= low && x <= high).map(([, chance]) => chance));
};

export const pairedStatisticFunctions = {
  SUMX2MY2: total((x, y) => x * x - y * y),
  SUMX2PY2: total((x, y) => x * x + y * y),
  SUMXMY2: total((x, y) => (x - y) ** 2),
  CORREL: ofPairs(correlation),
  PEARSON: ofPairs(correlation),
  RSQ: ofPairs((pairs) => correlation(pairs) ** 2),
  COVAR: populationCovariance,
  "COVARIANCE.P": populationCovariance,
  "COVARIANCE.S": ofPairs((pairs) => quotient(moments(pairs).xy, pairs.length - 1)),
  SLOPE: ofPairs((pairs) => line(pairs).slope),
  INTERCEPT: ofPairs((pairs) => line(pairs).intercept),
  STEYX: ofPairs(standardError),
  FORECAST: forecast,
  "FORECAST.LINEAR": forecast,
  PROB: defineFunction("grid grid number number?", probability),
  SUMSQ: defineFunction("numbers...", (...lists) => sum(lists.flat().map((number) => number ** 2))),
  SERIESSUM: defineFunction("number number number numbers", (x, first, step, factors) =>
    sum(factors.map((factor, i) => factor * x ** (first + i * step))),
  ),
};
