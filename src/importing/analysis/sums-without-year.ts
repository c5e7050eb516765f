import type { RowReading } from "../rows/row-reading";
import type { SourceRecord } from "../rows/source-record";
import { repeatsAll, type Repetitions } from "./repetition";
import { amountsOf, byAmounts, compared, sharedWith, Sums, sumShown } from "./sums";

/** Whether a row has its year from the one above and names no source, as a total without a word does. */
const isUnnamed = ({ record, label, problems }: RowReading): boolean => {
  if (!record || label || !problems.some(({ code }) => code === "year-missing")) return false;
  return record.source === "" || problems.some(({ code }) => code === "source-missing");
};

/** Whether a record says no month of its own: it has none, or as its year that of the row above. */
const isWithoutMonth = ({ period, since }: SourceRecord, above: SourceRecord | null): boolean =>
  since === null && (period.month === null || period.month === above?.period.month);

/** Finds rows without a year and a name that are the sum of the rows above: of their year, since the last sum, or of all. */
export const findWithoutYear = (readings: readonly RowReading[], found: Repetitions): void => {
  if (!readings.some(isUnnamed)) return;
  const all = new Sums();
  const years = new Map<number, Sums>();
  let block = new Sums();
  let above: SourceRecord | null = null;
  for (const [row, reading] of readings.entries()) {
    const { record, label } = reading;
    if (label?.word === "total") block = new Sums();
    if (!record || label) continue;
    const amounts = amountsOf(record.amounts);
    const ofYear = years.get(record.period.year) ?? new Sums();
    years.set(record.period.year, ofYear);
    const mayBeSum = isUnnamed(reading) && isWithoutMonth(record, above);
    above = record;
    const sums = mayBeSum
      ? [block, ofYear, all].find((its) => compared(amounts, its, byAmounts) === "equal")
      : undefined;
    if (sums) {
      const fact = sumShown(amounts, sums);
      found.set(row, {
        ...repeatsAll("sum-row", amounts, fact),
        repeated: sharedWith(amounts, sums),
      });
      block = new Sums();
    } else for (const its of [all, ofYear, block]) its.add(amounts);
  }
};
