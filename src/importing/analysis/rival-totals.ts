import { doubleFromDecimal, one } from "../../exact/decimal";
import { amountUnit } from "../../units/amount-unit";
import { readAmount } from "../cells/read-amount";
import type { Pause } from "../rows/pause";
import { namesByLocation, namesByMarket, type EmissionColumns } from "../shape/emission-columns";
import { firstCells } from "../shape/first-cells";
import type { SourceColumn, SourceTable } from "../shape/layout";
import { isSumOf } from "./emission-sums";

/** Two totals of which a year has but one, since they draw its boundary otherwise. */
interface RivalTotals {
  readonly larger: SourceColumn;
  readonly smaller: SourceColumn;
}

/** Scope 1+2, S1 & S2, 范围一和范围二, 范围一二三: more than one of them. */
const scopes =
  /(?:(?<![a-z])s(?:copes?)?|范[围畴]|範[圍疇])\s*(?:[123一二三]\s*(?:[+&,、和及与至~-]|and|to)\s*(?:s(?:cope)?s?|范[围畴])?\s*[123一二三]|[一二三]{2})/i;
const boundary = /不含|不包括|excl|without/i;

const drawsBoundary = ({ heading }: SourceColumn): boolean => {
  const text = heading.normalize("NFKC");
  return scopes.test(text) || boundary.test(text) || namesByLocation(text) || namesByMarket(text);
};

/** Whether the column is the sum of the first of the parts, of two at least and of so many at most. */
const isSumOfFirst = async (
  table: SourceTable,
  total: SourceColumn,
  { parts, most }: { readonly parts: readonly SourceColumn[]; readonly most: number },
  pause: Pause,
): Promise<boolean> => {
  for (let count = 2; count <= most; count += 1)
    if (await isSumOf(table, { key: "emission", total, parts: parts.slice(0, count) }, pause))
      return true;
  return false;
};

/** The columns of emissions with those among the totals that name several scopes, Scope 1+2, and are the sum of the first parts. */
export const withScopeSums = async (
  table: SourceTable,
  { totals, parts }: EmissionColumns,
  pause: Pause,
): Promise<EmissionColumns> => {
  const named = parts.filter(({ heading }) => scopes.test(heading.normalize("NFKC")));
  const others = parts.filter((its) => !named.includes(its));
  const sums: SourceColumn[] = [];
  for (const column of named)
    if (await isSumOfFirst(table, column, { parts: others, most: others.length }, pause))
      sums.push(column);
  return sums.length === 0
    ? { totals, parts }
    : { totals: [...totals, ...sums], parts: parts.filter((its) => !sums.includes(its)) };
};

/** What the first amounts of a column come to, in one unit for all columns. */
const sumOf = (table: SourceTable, { index, unit }: SourceColumn): number => {
  const factor = doubleFromDecimal(amountUnit(unit ?? "")?.factor ?? one);
  return firstCells(table, index)
    .map((cell) => readAmount(cell, unit ?? "", "comma").value)
    .reduce((sum, value) => sum + (value ? doubleFromDecimal(value) * factor : 0), 0);
};

/** Totals that are nearer to one another are the same but for rounding. */
const apart = 0.999;

/**
 * The largest total and a smaller one that is none of its parts: it says another boundary, or is the sum of the first few
 * emissions. Null where there is none such; subtotals that together make the largest are none.
 */
export const rivalTotals = async (
  table: SourceTable,
  { totals, parts }: EmissionColumns,
  pause: Pause,
): Promise<RivalTotals | null> => {
  const bySum = totals
    .map((column) => ({ column, sum: sumOf(table, column) }))
    .sort((one, other) => other.sum - one.sum);
  const [largest] = bySum;
  if (!largest) return null;
  const larger = largest.column;
  const others = bySum.filter(({ sum }) => sum < largest.sum * apart).map(({ column }) => column);
  if (
    others.length > 1 &&
    (await isSumOf(table, { key: "emission", total: larger, parts: others }, pause))
  )
    return null;
  for (const smaller of others) {
    const isOther =
      drawsBoundary(smaller) ||
      (await isSumOfFirst(table, smaller, { parts, most: parts.length - 1 }, pause));
    if (isOther) return { larger, smaller };
  }
  return null;
};
