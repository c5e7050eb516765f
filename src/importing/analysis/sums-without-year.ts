import type { Pause } from "../rows/pause";
import type { RowReading } from "../rows/row-reading";
import type { RowReadings } from "../rows/row-readings";
import type { SourceRecord } from "../rows/source-record";
import { repeatsAll, type Repetitions } from "./repetition";
import { amountsOf, byAmounts, compared, sharedWith, Sums, sumShown } from "./sums";

/** Without a word, a single row may have its total as well. */
const needs: typeof byAmounts = { ...byAmounts, least: 1 };

const isFilled = ({ problems }: RowReading): boolean =>
  problems.some(({ code }) => code === "year-missing");

/** Whether a row that has its year from the one above says nothing else that would tell it from that one: no month, no other source. */
const isUnnamed = (
  { source, period, since }: SourceRecord,
  { problems }: RowReading,
  above: SourceRecord | null,
): boolean => {
  const isOfSource = source !== "" && source !== above?.source;
  const isOfMonth =
    since !== null || (period.month !== null && period.month !== above?.period.month);
  const isCarried = problems.some(({ code }) => /^source-(?:missing|merged)$/.test(code));
  return !isOfMonth && (!isOfSource || isCarried);
};

/** Rows looked at between two looks at the clock. */
const rowsBetween = 1000;

/** Finds rows without a year and a name that are the sum of the rows above: of their year, since the last sum, or of all. */
export const findWithoutYear = async (
  readings: RowReadings,
  found: Repetitions,
  pause: Pause,
): Promise<void> => {
  if (![...readings.unusual()].some(isFilled)) return;
  const all = new Sums();
  const years = new Map<number, Sums>();
  let block = new Sums();
  let above: SourceRecord | null = null;
  for (let row = 0; row < readings.length; row += 1) {
    if (row % rowsBetween === 0) await pause();
    const reading = readings.at(row);
    const { record, label } = reading;
    if (label?.word === "total") block = new Sums();
    if (!record || label) continue;
    const amounts = amountsOf(record.amounts);
    const ofYear = years.get(record.period.year) ?? new Sums();
    years.set(record.period.year, ofYear);
    const mayBeSum = isFilled(reading) && isUnnamed(record, reading, above);
    above = record;
    const sums = mayBeSum
      ? [block, ofYear, all].find((its) => compared(amounts, its, needs) === "equal")
      : undefined;
    if (sums) {
      const fact = sumShown(amounts, sums);
      const repeated = sharedWith(amounts, sums);
      found.set(row, { ...repeatsAll("sum-row", amounts, fact), repeated });
      block = new Sums();
    } else for (const its of [all, ofYear, block]) its.add(amounts);
  }
};
