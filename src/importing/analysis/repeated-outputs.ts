import type { Periods } from "./periods";
import type { Repetitions } from "./repetition";

/** Periods in which an output must be repeated before it looks like one and the same; years tell it at once. */
const leastPeriods = 3;

/** Finds the output that every source's row repeats, in every period that has several sources. */
export const findRepeatedOutputs = (periods: Periods, found: Repetitions): void => {
  if (!periods.hasOutputs) return;
  const repeats: { readonly row: number; readonly output: string }[] = [];
  let count = 0;
  let areYears = true;
  for (const entries of periods) {
    const its = entries.filter(({ row, record }) => !found.has(row) && record.amounts.output);
    if (new Set(its.map(({ record }) => record.source)).size < 2) continue;
    const [first] = its.map(({ record }) => record.amounts.output);
    if (!first || first.isZero()) continue;
    if (its.some(({ record }) => !record.amounts.output?.eq(first))) return;
    count += 1;
    areYears &&= its.every(({ record }) => record.period.month === null);
    for (const { row } of its.slice(1)) repeats.push({ row, output: first.toFixed() });
  }
  if (count === 0 || (count < leastPeriods && !areYears)) return;
  for (const { row, output } of repeats)
    found.set(row, {
      code: "output-repeated",
      asideBy: "once",
      repeated: ["output"],
      fact: output,
    });
};
