import { measureKeys } from "../../standard/column-keys";
import type { Entry } from "./entry";
import { findParts } from "./find-parts";
import { repeatsAll, type Repetition, type Repetitions } from "./repetition";
import {
  byAmounts,
  byWord,
  compared,
  mayBeSum,
  saysSame,
  sharedWith,
  Sums,
  sumShown,
  type Amounts,
  type Comparison,
} from "./sums";
import { findSumsAbove, findSumsBelow } from "./sums-below";
import type { UnnamedSums } from "./unnamed-sums";

/** Finds totals and parts among the rows of one period, in the order of the table; those that no word names are left to all periods together. */
export const findInPeriod = (
  entries: readonly Entry[],
  found: Repetitions,
  unnamed: UnnamedSums,
): void => {
  findParts(entries, found);
  const rest = entries.filter(({ row }) => !found.has(row));
  const below = findSumsBelow(rest);
  const above = below.size > 0 ? below : findSumsAbove(rest);
  const all = new Sums();
  const parts = new Sums();
  for (const its of rest) {
    if (its.word !== "total") all.add(its.amounts);
    if (its.word !== "total" && !above.has(its)) parts.add(its.amounts);
  }
  const isConfirmed = rest.some(
    ({ word, amounts }) => word === "total" && compared(amounts, parts, byWord) === "equal",
  );
  const how = isConfirmed ? "surely" : "perhaps";
  for (const [entry, sums] of below) unnamed.add(entry, sums, how);
  let block = new Sums();
  const blocks = new Sums();
  for (const [at, entry] of rest.entries()) {
    const { row, amounts, word } = entry;
    if (below.has(entry)) continue;
    const ofAbove = word === null ? above.get(entry) : undefined;
    if (word === null && !mayBeSum(amounts, { all, block, blocks })) {
      if (ofAbove) unnamed.add(entry, ofAbove, how);
      else block.add(amounts);
      continue;
    }
    const others = word === "total" ? all : all.without(amounts);
    const needs = word === "total" ? byWord : byAmounts;
    const candidates = [others, block, blocks.plus(block), ...(word === "total" ? [parts] : [])];
    const results = candidates.map((sums) => compared(amounts, sums, needs));
    const equal = candidates[results.indexOf("equal")] ?? null;
    // Of rows that say the same beside nothing else, only the last can be the sum.
    const isFirst =
      equal && word === null && rest.slice(at + 1).some((its) => saysSame(amounts, its.amounts));
    const sums = isFirst ? null : equal;
    if (word === "total") found.set(row, totalOf(amounts, others, results));
    else if (word === "perhaps" && sums) found.set(row, repeatsAll("total-row", amounts));
    else if (word === null && sums) unnamed.add(entry, sums, "surely");
    else if (ofAbove && !isFirst) unnamed.add(entry, ofAbove, how);
    if (sums || word === "total") {
      blocks.add(ofBlock(amounts, block));
      block = new Sums();
    } else if (!ofAbove) block.add(amounts);
  }
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
