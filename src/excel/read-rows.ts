import { isResponseTooLarge } from "./map-error";

/**
 * The values of a range of so many rows; where they are more than the host puts into one answer, those of half as many,
 * or of half of that. One sync, and one more for each halving.
 */
export const readRows = async (
  context: Excel.RequestContext,
  rangeOf: (rows: number) => Excel.Range,
  rows: number,
): Promise<readonly (readonly unknown[])[]> => {
  const range = rangeOf(rows);
  range.load("values");
  try {
    await context.sync();
  } catch (error) {
    if (rows === 1 || !isResponseTooLarge(error)) throw error;
    return readRows(context, rangeOf, Math.ceil(rows / 2));
  }
  return range.values;
};
