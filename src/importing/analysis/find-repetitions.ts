import type { SetAsideReason } from "../../faults/import-problem";
import type { Pause } from "../rows/pause";
import type { RowReading, SumLabel } from "../rows/row-reading";
import { entryOf, periodNumber, type Periods } from "./entry";
import { PartGroups } from "./part-groups";
import { repeatsAll, type Repetitions } from "./repetition";
import { findRepeatedOutputs } from "./repeated-outputs";
import { findInPeriod } from "./sums-in-period";
import { amountsOf } from "./sums";
import { findOutside } from "./totals-outside";
import { UnnamedSums } from "./unnamed-sums";
import { findYears } from "./years-and-months";

/** Rows looked at between two looks at the clock. */
const rowsBetween = 1000;

/**
 * Finds the rows of a table that repeat what others say, by their words and by their amounts: totals, parts, years
 * beside their months, and one output on every source's row. The readings are those of all rows, in their order; where
 * some of them do not count, a total that differs from the others is no contradiction.
 */
export const findRepetitions = async (
  readings: readonly RowReading[],
  pause: Pause,
): Promise<Repetitions> => {
  const found: Repetitions = new Map();
  const outside = new Map<number, SumLabel>();
  const periods: Periods = new Map();
  const groups = new PartGroups();
  for (const [row, reading] of readings.entries()) {
    const { record, label } = reading;
    if (row % rowsBetween === 0) await pause();
    if (label?.word === "mean") found.set(row, repeatsAll("total-row", amountsOf(label.amounts)));
    else if (!record && label?.word === "total") outside.set(row, label);
    const entry = entryOf(row, reading, groups.take(reading));
    if (!entry) continue;
    const key = periodNumber(entry.record);
    const others = periods.get(key);
    if (others) others.push(entry);
    else periods.set(key, [entry]);
  }
  const unnamed = new UnnamedSums();
  for (const entries of periods.values()) {
    if (entries.length > 1 || entries[0]?.word) findInPeriod(entries, found, unnamed);
    await pause();
  }
  unnamed.find(periods.values(), found);
  findYears(periods, found);
  findOutside(readings, outside, found);
  findRepeatedOutputs(periods, found);
  if (readings.some(isLost))
    for (const [row, its] of found)
      if (its.code === "total-unequal" || its.code === "total-differs")
        found.set(row, { ...its, code: "total-row", fact: "" });
  return found;
};

/** Rows that are no data, whatever their table comes to. */
const harmless: readonly (SetAsideReason | null)[] = [
  null,
  "blank-row",
  "repeated-heading",
  "no-data",
];

/** Whether a row has data that do not count: it is filtered out, or something is wrong with it. */
const isLost = ({ reason, label }: RowReading): boolean =>
  label === null && !harmless.includes(reason);
