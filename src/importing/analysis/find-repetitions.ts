import type { SetAsideReason } from "../../faults/import-problem";
import type { Pause } from "../rows/pause";
import type { RowReading, SumLabel } from "../rows/row-reading";
import type { RowReadings } from "../rows/row-readings";
import { CumulatedMonths, type SaidCumulated } from "./cumulated-months";
import { findCountedTwice } from "./counted-twice";
import { findVersions } from "./find-versions";
import { rowsBelowParts } from "./part-groups";
import { Periods } from "./periods";
import { repeatsAll, type Repetitions } from "./repetition";
import { findRepeatedAmounts, findStandingOutputs } from "./repeated-amounts";
import { findInPeriod } from "./sums-in-period";
import { amountsOf } from "./sums";
import { findWithoutYear } from "./sums-without-year";
import { findOutside } from "./totals-outside";
import { UnnamedSums } from "./unnamed-sums";
import { findYears } from "./years-and-months";

/** Rows looked at between two looks at the clock. */
const rowsBetween = 1000;

/**
 * Finds the rows of a table that repeat what others say, by their words and by their amounts: totals, parts, years
 * beside their months, the same emissions counted otherwise, one output or emission on every source's row, and one that stands in every month. The readings are those of all rows, in their order; where
 * some of them do not count, a total that differs from the others is no contradiction.
 */
export const findRepetitions = async (
  readings: RowReadings,
  {
    outputs,
    cumulated: said,
    pause,
  }: {
    readonly outputs: "standing" | "made";
    readonly cumulated: SaidCumulated;
    readonly pause: Pause;
  },
): Promise<Repetitions> => {
  const found: Repetitions = new Map();
  const outside = new Map<number, SumLabel>();
  const periods = new Periods(readings, rowsBelowParts(readings));
  const cumulated = new CumulatedMonths(readings, said);
  for (let row = 0; row < readings.length; row += 1) {
    if (row % rowsBetween === 0) await pause();
    const label = readings.label(row);
    if (label?.word === "mean") found.set(row, repeatsAll("total-row", amountsOf(label.amounts)));
    else if (readings.place(row) >= 0) {
      periods.add(row);
      if (!label) cumulated.add(row);
    } else if (label?.word === "total") outside.set(row, label);
  }
  await findWithoutYear(readings, found, pause);
  const unnamed = new UnnamedSums();
  for (const entries of periods.withSums()) {
    if (entries.length > 0) findInPeriod(entries, found, unnamed);
    await pause();
  }
  unnamed.find(periods, found);
  findCountedTwice(readings, periods, found);
  findVersions(readings, periods, found);
  findYears(periods, found);
  findOutside(readings, outside, found);
  // Months that a total or their year's row adds up are no sums themselves.
  const areAddedUp =
    [...outside.keys()].some((row) => found.get(row)?.code === "total-row") ||
    [...found.values()].some(({ code }) => code === "year-and-months");
  if (!areAddedUp) cumulated.find(found);
  findRepeatedAmounts(periods, found);
  if (outputs === "standing") findStandingOutputs(periods, found);
  if ([...readings.unusual()].some(isLost))
    for (const [row, its] of found)
      if (its.code === "total-unequal" || its.code === "total-differs")
        found.set(row, { ...its, code: "total-row", fact: "" });
  return found;
};

/** Rows that are no data, or no part of what their table comes to. */
const harmless: readonly (SetAsideReason | null)[] = [
  null,
  "blank-row",
  "repeated-heading",
  "no-data",
  "offset-row",
  "rate-row",
];

/** Whether a row has data that do not count: it is filtered out, or something is wrong with it. */
const isLost = ({ reason, label }: RowReading): boolean =>
  label === null && !harmless.includes(reason);
