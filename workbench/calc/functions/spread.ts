import { isError, type Value } from "../../book/value";
import { toNumber } from "../coerce";
import { defineFunction } from "../define-function";
import { fail, type Operand, isGrid, visitValues } from "../operand";
import type { Call, SheetFunction } from "../call";
import { average, extreme } from "./aggregate";

type Statistic = (numbers: readonly number[]) => number;

const ofNumbers = (work: Statistic) =>
  defineFunction("numbers...", (...lists) => work(lists.flat()));

/** In blocks text is 0 and a boolean 1 or 0; only blanks are passed over. */
const allValues = (operand: Operand): readonly number[] => {
  if (!isGrid(operand)) return [toNumber(operand)];
  const numbers: number[] = [];
  visitValues(operand, (value: Value) => {
    if (value === null) return;
    if (isError(value)) fail(value.error);
    numbers.push(typeof value === "string" ? 0 : Number(value));
  });
  return numbers;
};

const ofAllValues = (work: Statistic): SheetFunction => ({
  least: 1,
  most: 255,
  run: (call: Call) => work(call.arguments().flatMap(allValues)),
});

/** The sum of squared distances from the mean. */
export const squaredDeviations: Statistic = (numbers) => {
  const mean = average(numbers);
  return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
};

/** The variance of a sample, #DIV/0! for fewer than two numbers. */
export const sampleVariance: Statistic = (numbers) =>
  numbers.length < 2 ? fail("#DIV/0!") : squaredDeviations(numbers) / (numbers.length - 1);

export const populationVariance: Statistic = (numbers) =>
  squaredDeviations(numbers) / numbers.length;

const rootOf =
  (variance: Statistic): Statistic =>
  (numbers) =>
    Math.sqrt(variance(numbers));

export const [sampleDeviation, populationDeviation] = [
  rootOf(sampleVariance),
  rootOf(populationVariance),
];

const meanDeviation: Statistic = (numbers) => {
  const mean = average(numbers);
  return average(numbers.map((number) => Math.abs(number - mean)));
};

/** The mean of the numbers' distances in standard deviations, to a power. */
const standardMoment = (numbers: readonly number[], power: number, deviation: Statistic) => {
  const [mean, unit] = [average(numbers), deviation(numbers)];
  if (unit === 0) return fail("#DIV/0!");
  return numbers.reduce((sum, number) => sum + ((number - mean) / unit) ** power, 0);
};

const skewness: Statistic = (numbers) => {
  const n = numbers.length;
  if (n < 3) return fail("#DIV/0!");
  return (n / ((n - 1) * (n - 2))) * standardMoment(numbers, 3, sampleDeviation);
};

const populationSkewness: Statistic = (numbers) =>
  numbers.length < 3
    ? fail("#DIV/0!")
    : standardMoment(numbers, 3, populationDeviation) / numbers.length;

const kurtosis: Statistic = (numbers) => {
  const n = numbers.length;
  if (n < 4) return fail("#DIV/0!");
  const scale = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  const normal = (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
  return scale * standardMoment(numbers, 4, sampleDeviation) - normal;
};

const allPositive = (numbers: readonly number[]): readonly number[] =>
  numbers.length === 0 || numbers.some((number) => number <= 0) ? fail("#NUM!") : numbers;

const geometricMean: Statistic = (numbers) =>
  Math.exp(average(allPositive(numbers).map((number) => Math.log(number))));

const harmonicMean: Statistic = (numbers) =>
  1 / average(allPositive(numbers).map((number) => 1 / number));

export const spreadFunctions: Record<string, SheetFunction> = {
  VAR: ofNumbers(sampleVariance),
  "VAR.S": ofNumbers(sampleVariance),
  VARP: ofNumbers(populationVariance),
  "VAR.P": ofNumbers(populationVariance),
  VARA: ofAllValues(sampleVariance),
  VARPA: ofAllValues(populationVariance),
  STDEV: ofNumbers(sampleDeviation),
  "STDEV.S": ofNumbers(sampleDeviation),
  STDEVP: ofNumbers(populationDeviation),
  "STDEV.P": ofNumbers(populationDeviation),
  STDEVA: ofAllValues(sampleDeviation),
  STDEVPA: ofAllValues(populationDeviation),
  AVERAGEA: ofAllValues(average),
  MAXA: ofAllValues(extreme((one, other) => one > other)),
  MINA: ofAllValues(extreme((one, other) => one < other)),
  DEVSQ: ofNumbers((numbers) =>
    numbers.length === 0 ? fail("#NUM!") : squaredDeviations(numbers),
  ),
  AVEDEV: ofNumbers((numbers) => (numbers.length === 0 ? fail("#NUM!") : meanDeviation(numbers))),
  SKEW: ofNumbers(skewness),
  "SKEW.P": ofNumbers(populationSkewness),
  KURT: ofNumbers(kurtosis),
  GEOMEAN: ofNumbers(geometricMean),
  HARMEAN: ofNumbers(harmonicMean),
};
