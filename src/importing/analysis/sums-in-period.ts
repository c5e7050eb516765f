import { measureKeys } from "../../standard/column-keys";
import type { Entry } from "./entry";
import { findParts } from "./find-parts";
import { repeatsAll, type Repetition, type Repetitions } from "./repetition";
import {
  byAmounts,
  byWord,
  compared,
  mayBeSum,
  shared,
  sharedWith,
  Sums,
  sumShown,
  type Amounts,
  type Comparison,
} from "./sums";
import type { UnnamedSums } from "./unnamed-sums";

/** Finds totals and parts among the rows of one period, in the order of the table; those that no word names are left to all periods together. */
export const findInPeriod = (
  entries: readonly Entry[],
  found: Repetitions,
  unnamed: UnnamedSums,
): void => {
  findParts(entries, found);
  const rest = entries.filter(({ row }) => !found.has(row));
  const all = new Sums();
  for (const { word, amounts } of rest) if (word !== "total") all.add(amounts);
  let block = new Sums();
  const blocks = new Sums();
  for (const [at, entry] of rest.entries()) {
    const { row, amounts, word } = entry;
    if (word === null && !mayBeSum(amounts, { all, block, blocks })) {
      block.add(amounts);
      continue;
    }
    const others = word === "total" ? all : all.without(amounts);
    const needs = word === "total" ? byWord : byAmounts;
    const candidates = [others, block, blocks.plus(block)];
    const results = candidates.map((sums) => compared(amounts, sums, needs));
    const equal = candidates[results.indexOf("equal")] ?? null;
    // Of rows that say the same beside nothing else, only the last can be the sum.
    const isFirst = equal && word === null && rest.slice(at + 1).some(saysSame(amounts));
    const sums = isFirst ? null : equal;
    if (word === "total") found.set(row, totalOf(amounts, others, results));
    else if (word === "perhaps" && sums) found.set(row, repeatsAll("total-row", amounts));
    else if (word === null && sums) unnamed.add(entry, sums);
    if (sums || word === "total") {
      blocks.add(ofBlock(amounts, block));
      block = new Sums();
    } else block.add(amounts);
  }
};

/** Whether a row has the same amounts, as far as both have them. */
const saysSame =
  (amounts: Amounts) =>
  ({ amounts: others }: Entry): boolean => {
    const both = shared(amounts, others);
    return both.length > 0 && both.every((key) => amounts[key] === others[key]);
  };

/** What a row called a total repeats, as its amounts and sums of others compare. */
export const totalOf = (
  amounts: Amounts,
  others: Sums,
  results: readonly Comparison[],
): Repetition => {
  const repeated = sharedWith(amounts, others);
  if (measureKeys.every((key) => others.of(key).count === 0))
    return repeatsAll("total-alone", amounts);
  if (results.includes("equal") || repeated.length === 0)
    return { ...repeatsAll("total-row", amounts), repeated };
  return { ...repeatsAll("total-unequal", amounts, sumShown(amounts, others)), repeated };
};

/** The amounts of a total, for the total of totals; what it does not say, its rows do. */
const ofBlock = (amounts: Amounts, block: Sums): Amounts => {
  const ofRows = measureKeys.filter((key) => block.of(key).count > 0);
  return { ...Object.fromEntries(ofRows.map((key) => [key, block.of(key).total])), ...amounts };
};
