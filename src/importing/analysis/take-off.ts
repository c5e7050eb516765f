import { Decimal } from "../../exact/decimal";
import type { RowReading, TakenOff } from "../rows/row-reading";
import type { RowReadings } from "../rows/row-readings";
import type { Repetitions } from "./repetition";

/**
 * Takes what rows say is to be taken off off the other emissions of their period: the nearest rows above first, then
 * those below, each as far as it has. A row for which there is not enough is left out as if it were not to be taken off.
 */
export const takeOff = (readings: RowReadings, repetitions: Repetitions): void => {
  const less = new Map<number, Decimal>();
  for (let row = 0; readings.hasOff && row < readings.length; row += 1) {
    if (readings.place(row) >= 0) continue;
    const reading = readings.at(row);
    const { off } = reading;
    if (!off) continue;
    const parts = partsFor({ readings, repetitions }, row, { off, less });
    if (parts) for (const [at, part] of parts) less.set(at, part.plus(less.get(at) ?? 0));
    else readings.replace(row, leftOut(reading));
  }
  for (const [row, part] of less) readings.replace(row, without(readings.at(row), part));
};

/** How much of each row is taken; null where they have less than that together. */
const partsFor = (
  { readings, repetitions }: { readonly readings: RowReadings; readonly repetitions: Repetitions },
  row: number,
  { off, less }: { readonly off: TakenOff; readonly less: ReadonlyMap<number, Decimal> },
): readonly (readonly [number, Decimal])[] | null => {
  const parts: (readonly [number, Decimal])[] = [];
  let rest = off.amount;
  for (const at of nearest(row, readings.length)) {
    if (rest.isZero()) break;
    // One that repeats others may not count itself.
    const emission = repetitions.has(at) ? null : emissionIn(readings, at, off);
    if (!emission) continue;
    const part = Decimal.min(rest, emission.minus(less.get(at) ?? 0));
    parts.push([at, part]);
    rest = rest.minus(part);
  }
  return rest.isZero() ? parts : null;
};

/** The other rows: upward from the one above, then downward. */
function* nearest(row: number, length: number): Generator<number> {
  for (let at = row - 1; at >= 0; at -= 1) yield at;
  for (let at = row + 1; at < length; at += 1) yield at;
}

const emissionIn = (readings: RowReadings, row: number, { period }: TakenOff): Decimal | null => {
  const place = readings.place(row);
  if (place < 0 || readings.label(row)) return null;
  const its = readings.records.spanAt(place);
  const isSame =
    its.period.year === period.year &&
    its.period.month === period.month &&
    its.day === period.day &&
    its.since === period.since;
  return isSame ? (readings.at(row).record?.amounts.emission ?? null) : null;
};

/** The reading of a row of whose emission a part is taken. */
const without = (reading: RowReading, part: Decimal): RowReading => {
  const { record } = reading;
  if (!record?.amounts.emission) return reading;
  const amounts = { ...record.amounts, emission: record.amounts.emission.minus(part) };
  return { ...reading, record: { ...record, amounts } };
};

/** The reading of a row that found nothing to be taken off; it says that it is left out. */
const leftOut = (reading: RowReading): RowReading => ({
  ...reading,
  problems: reading.problems.map((its) =>
    its.code === "offset-row" ? { ...its, treatment: "set-aside" as const } : its,
  ),
});
