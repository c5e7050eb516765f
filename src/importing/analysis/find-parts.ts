import type { Entry } from "./entry";
import { repeatsAll, type Repetition, type Repetitions } from "./repetition";
import { byWord, compared, shared, Sums, type Amounts } from "./sums";

/** Finds the rows of one period that are parts of a row above: by 其中, by being indented, and by their amounts. */
export const findParts = (entries: readonly Entry[], found: Repetitions): void => {
  for (const its of entries) if (its.below === "indented") mark("part-row", [its], found);
  findIndented(entries, found);
  findNamed(entries, found);
  findFlush(entries, found);
};

const mark = (code: Repetition["code"], entries: readonly Entry[], found: Repetitions): void => {
  for (const { row, amounts } of entries) found.set(row, repeatsAll(code, amounts));
};

/** Rows indented below one that has amounts: parts where they add up to it, else worth a question. */
const findIndented = (entries: readonly Entry[], found: Repetitions): void => {
  for (const [at, whole] of entries.entries()) {
    // Most rows have nothing indented below them, which is seen at once.
    if ((entries[at + 1]?.indent ?? 0) <= whole.indent) continue;
    if (found.has(whole.row) || whole.word !== null) continue;
    const below = entries
      .slice(at + 1, nextFlush(entries, at))
      .filter((its) => !found.has(its.row) && mayBePart(its, whole));
    const least = Math.min(...below.map(({ indent }) => indent));
    const sums = new Sums();
    for (const { indent, amounts } of below) if (indent === least) sums.add(amounts);
    const result = compared(whole.amounts, sums, byWord);
    const code = result === "equal" ? "part-row" : "part-unclear";
    if (result !== "none") mark(code, below, found);
  }
};

/** The next entry that is not indented below the one at the place. */
const nextFlush = (entries: readonly Entry[], at: number): number => {
  const { indent = 0 } = entries[at] ?? {};
  let next = at + 1;
  while ((entries[next]?.indent ?? 0) > indent) next += 1;
  return next;
};

const mayBePart = ({ word, amounts }: Entry, whole: Entry): boolean =>
  word === null && shared(whole.amounts, amounts).length > 0;

/** 其中 and what belongs to it: as many of the rows behind it as add up to the row above, or else only itself. */
const findNamed = (entries: readonly Entry[], found: Repetitions): void => {
  for (const [at, { word, row, amounts }] of entries.entries()) {
    if (word !== "part" || found.has(row)) continue;
    const whole = entries
      .slice(0, at)
      .findLast((its) => its.word !== "part" && shared(its.amounts, amounts).length > 0);
    const parts = whole && addingUpTo(whole.amounts, entries.slice(at));
    mark("part-row", parts ?? entries.slice(at, at + 1), found);
  }
};

/** Rows flush below 其中: those that add up to the row above, or else nobody knows how many are parts. */
const findFlush = (entries: readonly Entry[], found: Repetitions): void => {
  const first = entries.findIndex(({ below }) => below === "flush");
  if (first < 0) return;
  const behind = entries.slice(first).filter(({ row }) => !found.has(row));
  const whole = entries[first - 1];
  const parts = whole && addingUpTo(whole.amounts, behind);
  if (parts) mark("part-row", parts, found);
  else
    mark(
      "part-unclear",
      behind.filter(({ below }) => below === "flush"),
      found,
    );
};

/** As many of the first entries as add up to the amounts; null where they do not. */
const addingUpTo = (whole: Amounts, entries: readonly Entry[]): readonly Entry[] | null => {
  const sums = new Sums();
  for (const [at, { amounts, word }] of entries.entries()) {
    if (word === "total") break;
    sums.add(amounts);
    if (compared(whole, sums, byWord) === "equal") return entries.slice(0, at + 1);
  }
  return null;
};
