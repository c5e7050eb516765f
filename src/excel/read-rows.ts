import { isResponseTooLarge } from "./map-error";

/** What is read of each cell: its value alone, or the formula behind it as well. */
export type Depth = "values" | "values,formulas";

/**
 * A range of so many rows with what is read of its cells; where that is more than the host puts into one answer, a range
 * of half as many, or of half of that. One sync, and one more for each halving.
 */
export const readRows = async (
  context: Excel.RequestContext,
  rangeOf: (rows: number) => Excel.Range,
  rows: number,
  depth: Depth = "values",
): Promise<Excel.Range> => {
  const range = rangeOf(rows);
  range.load(depth);
  try {
    await context.sync();
  } catch (error) {
    if (rows === 1 || !isResponseTooLarge(error)) throw error;
    return readRows(context, rangeOf, Math.ceil(rows / 2), depth);
  }
  return range;
};
