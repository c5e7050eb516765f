import { defineFunction } from "../define-function";
import type { Rows } from "../linear-algebra";
import { fail, type Grid } from "../operand";
import { numbersIn } from "../read-argument";
import { average } from "./aggregate";
import { chiSquareBeyond, fBeyond, normalUpTo, tBeyond } from "../distribution-tails";
import { pairsOf } from "./paired-statistics";
import { sampleDeviation, sampleVariance } from "./spread";

/** The chance of so great an F between two samples' variances, on either side. */
const fTest = (one: readonly number[], other: readonly number[]): number => {
  const [first, second] = [sampleVariance(one), sampleVariance(other)];
  if (first === 0 || second === 0) return fail("#DIV/0!");
  const beyond = fBeyond(first / second, one.length - 1, other.length - 1);
  return 2 * Math.min(beyond, 1 - beyond);
};

interface Statistic {
  readonly t: number;
  readonly freedom: number;
}

const pairedStatistic = (one: Grid, other: Grid): Statistic => {
  const differences = pairsOf(one, other).map(([x, y]) => x - y);
  const error = sampleDeviation(differences) / Math.sqrt(differences.length);
  return { t: average(differences) / error, freedom: differences.length - 1 };
};

/** Two samples of equal variance (kind 2) or of any (kind 3, with Welch's degrees of freedom). */
const unpairedStatistic = (one: readonly number[], other: readonly number[], kind: 2 | 3) => {
  const [n, m] = [one.length, other.length];
  const difference = average(one) - average(other);
  const [v, w] = [sampleVariance(one), sampleVariance(other)];
  if (kind === 2) {
    const pooled = ((n - 1) * v + (m - 1) * w) / (n + m - 2);
    return { t: difference / Math.sqrt(pooled * (1 / n + 1 / m)), freedom: n + m - 2 };
  }
  const [a, b] = [v / n, w / m];
  const freedom = (a + b) ** 2 / (a ** 2 / (n - 1) + b ** 2 / (m - 1));
  return { t: difference / Math.sqrt(a + b), freedom };
};

const tTest = (one: Grid, other: Grid, tails: number, kind: number): number => {
  if ((tails !== 1 && tails !== 2) || ![1, 2, 3].includes(kind)) return fail("#NUM!");
  const { t, freedom } =
    kind === 1
      ? pairedStatistic(one, other)
      : unpairedStatistic(numbersIn(one), numbersIn(other), kind as 2 | 3);
  if (!Number.isFinite(t)) return fail("#DIV/0!");
  return tails * tBeyond(Math.abs(t), freedom);
};

/** The chance of numbers so far from the expected ones. */
const chiSquareTest = (actual: Rows, expected: Rows): number => {
  const [rows, columns] = [actual.length, actual[0]?.length ?? 0];
  if (rows !== expected.length || columns !== expected[0]?.length) return fail("#N/A");
  const distance = actual.flat().reduce((sum, found, i) => {
    const awaited = expected.flat()[i] ?? 0;
    return awaited === 0 ? fail("#DIV/0!") : sum + (found - awaited) ** 2 / awaited;
  }, 0);
  const freedom = rows === 1 || columns === 1 ? rows * columns - 1 : (rows - 1) * (columns - 1);
  return freedom === 0 ? fail("#N/A") : chiSquareBeyond(distance, freedom);
};

const zTest = (numbers: readonly number[], mean: number, deviation?: number): number => {
  const unit = deviation ?? sampleDeviation(numbers);
  if (unit <= 0) return fail("#NUM!");
  return normalUpTo((mean - average(numbers)) / (unit / Math.sqrt(numbers.length)));
};

const functions = {
  F: defineFunction("numbers numbers", fTest),
  T: defineFunction("grid grid whole whole", tTest),
  CHISQ: defineFunction("matrix matrix", chiSquareTest),
  Z: defineFunction("numbers number number?", zTest),
};

export const hypothesisTestFunctions = {
  "F.TEST": functions.F,
  FTEST: functions.F,
  "T.TEST": functions.T,
  TTEST: functions.T,
  "CHISQ.TEST": functions.CHISQ,
  CHITEST: functions.CHISQ,
  "Z.TEST": functions.Z,
  ZTEST: functions.Z,
};
