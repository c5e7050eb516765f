import { defineFunction } from "../define-function";
import { logGamma } from "../log-gamma";
import { fail } from "../operand";

const logFactorial = (number: number): number => logGamma(number + 1);

/** The logarithm of the number of choices: the number itself may be too large. */
const logChoices = (all: number, chosen: number): number =>
  logFactorial(all) - logFactorial(chosen) - logFactorial(all - chosen);

/** 0 times the logarithm of 0 is 0 here. */
const times = (count: number, chance: number): number =>
  count === 0 ? 0 : count * Math.log(chance);

const binomial = (successes: number, trials: number, chance: number): number =>
  Math.exp(
    logChoices(trials, successes) +
      times(successes, chance) +
      times(trials - successes, 1 - chance),
  );

const poisson = (count: number, mean: number): number =>
  Math.exp(times(count, mean) - mean - logFactorial(count));

const negativeBinomial = (failures: number, successes: number, chance: number): number =>
  Math.exp(
    logChoices(failures + successes - 1, failures) +
      times(successes, chance) +
      times(failures, 1 - chance),
  );

/** The chance of so many hits in a sample from a population with so many. */
const hypergeometric = (hits: number, sample: number, ...[all, population]: [number, number]) =>
  hits > sample || hits > all || sample - hits > population - all
    ? 0
    : Math.exp(
        logChoices(all, hits) +
          logChoices(population - all, sample - hits) -
          logChoices(population, sample),
      );

/** The sum of the chances from one count to another, both included. */
const summed = (from: number, to: number, chanceOf: (count: number) => number): number => {
  let sum = 0;
  for (let count = from; count <= to; count += 1) sum += chanceOf(count);
  return Math.min(sum, 1);
};

const upTo = (count: number, isCumulative: boolean, chanceOf: (count: number) => number): number =>
  isCumulative ? summed(0, count, chanceOf) : chanceOf(count);

const isChance = (chance: number): boolean => chance >= 0 && chance <= 1;

const binomialFunction = defineFunction(
  "whole whole number truth",
  (successes, trials, chance, isCumulative) =>
    successes < 0 || successes > trials || !isChance(chance)
      ? fail("#NUM!")
      : upTo(successes, isCumulative, (count) => binomial(count, trials, chance)),
);

const binomialInverse = defineFunction("whole number number", (trials, chance, alpha) => {
  if (trials < 0 || chance <= 0 || chance >= 1 || alpha <= 0 || alpha >= 1) return fail("#NUM!");
  let sum = binomial(0, trials, chance);
  let count = 0;
  // What sums of chances lose in their last digits must not ask for one success more.
  while (sum < alpha - 1e-12 && count < trials) {
    count += 1;
    sum += binomial(count, trials, chance);
  }
  return count;
});

const poissonFunction = defineFunction("whole number truth", (count, mean, isCumulative) =>
  count < 0 || mean < 0
    ? fail("#NUM!")
    : upTo(count, isCumulative, (number) => poisson(number, mean)),
);

const negativeBinomialOf = (
  failures: number,
  successes: number,
  ...[chance, isCumulative = false]: readonly [number, boolean?]
): number =>
  failures < 0 || successes < 1 || chance <= 0 || chance > 1
    ? fail("#NUM!")
    : upTo(failures, isCumulative, (count) => negativeBinomial(count, successes, chance));

const hypergeometricOf = (
  hits: number,
  sample: number,
  ...[all, population, isCumulative = false]: readonly [number, number, boolean?]
): number => {
  const isPossible =
    hits >= Math.max(0, sample - population + all) && hits <= Math.min(sample, all);
  if (!isPossible || sample > population || all > population) return fail("#NUM!");
  return upTo(hits, isCumulative, (count) => hypergeometric(count, sample, all, population));
};

export const countFunctions = {
  "BINOM.DIST": binomialFunction,
  BINOMDIST: binomialFunction,
  "BINOM.INV": binomialInverse,
  CRITBINOM: binomialInverse,
  "BINOM.DIST.RANGE": defineFunction(
    "whole number whole whole?",
    (trials, chance, from, to = from) =>
      from < 0 || to < from || to > trials || !isChance(chance)
        ? fail("#NUM!")
        : summed(from, to, (count) => binomial(count, trials, chance)),
  ),
  "POISSON.DIST": poissonFunction,
  POISSON: poissonFunction,
  "NEGBINOM.DIST": defineFunction("whole whole number truth", negativeBinomialOf),
  NEGBINOMDIST: defineFunction("whole whole number", negativeBinomialOf),
  "HYPGEOM.DIST": defineFunction("whole whole whole whole truth", hypergeometricOf),
  HYPGEOMDIST: defineFunction("whole whole whole whole", hypergeometricOf),
};
