import type { Entry } from "./entry";
import { byAmounts, compared, isBeyond, isFarAbove, isSum, saysSame, Sums } from "./sums";

/** Rows of a period in which sums of rows below them are looked for: a table of categories is no register of thousands. */
export const fewRows = 200;

/** Rows that one sum may have below it, each with its own parts. */
const mostParts = 30;

/** A row that is the sum of those below it, up to the one with the index. */
interface Heading {
  readonly sums: Sums;
  readonly end: number;
}

/**
 * The rows that are the sum of those right below them, as a heading over its parts is, with these sums: 能源活动 over 电力
 * and 交通. What is a sum itself stands for its own parts; of two that cross, the one above is meant.
 */
export const findSumsBelow = (entries: readonly Entry[]): ReadonlyMap<Entry, Sums> => {
  const found = new Map<number, Heading>();
  if (entries.length > fewRows) return new Map();
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const behind = (row: number) => found.get(row)?.end ?? row + 1;
    const its = headingAt(entries, at, behind) ?? headingAt(entries, at, (row) => row + 1);
    if (!its) continue;
    for (let row = at + 1; row < its.end; row += 1) if (behind(row) > its.end) found.delete(row);
    found.set(at, its);
  }
  return new Map(
    [...found].flatMap(([at, { sums }]) => {
      const entry = entries[at];
      return entry ? [[entry, sums] as const] : [];
    }),
  );
};

/** The rows that are the sum of those right above them, as a subtotal below its parts is, with these sums. */
export const findSumsAbove = (entries: readonly Entry[]): ReadonlyMap<Entry, Sums> =>
  findSumsBelow([...entries].reverse());

const headingAt = (
  entries: readonly Entry[],
  at: number,
  behind: (row: number) => number,
): Heading | null => {
  const whole = entries[at];
  if (!whole || whole.word !== null) return null;
  const sums = new Sums();
  let row = at + 1;
  for (let parts = 0; parts < mostParts; parts += 1) {
    const part = entries[row];
    // A row that says the same beside nothing else is no part.
    if (!part || part.word !== null || saysSame(whole.amounts, part.amounts)) return null;
    sums.add(part.amounts);
    row = behind(row);
    if (isBeyond(sums, whole.amounts)) return null;
    if (compared(whole.amounts, sums, byAmounts) === "equal") return { sums, end: row };
  }
  return null;
};

/** Whether an amount (NaN is none) of so few rows is as good as the sum of those right below it, or right above. */
export const hasSumBeside = (amounts: readonly number[]): boolean =>
  amounts.length <= fewRows &&
  amounts.some((_, at) => isSumBeside(amounts, at, 1) || isSumBeside(amounts, at, -1));

const isSumBeside = (amounts: readonly number[], at: number, step: 1 | -1): boolean => {
  const whole = amounts[at] ?? NaN;
  let total = 0;
  let count = 0;
  for (let parts = 1; parts <= mostParts; parts += 1) {
    const row = at + parts * step;
    if (row < 0 || row >= amounts.length) return false;
    const part = amounts[row] ?? NaN;
    if (Number.isNaN(part)) continue;
    total += part;
    count += 1;
    if (isFarAbove(total, whole)) return false;
    if (isSum(whole, total, count)) return true;
  }
  return false;
};
