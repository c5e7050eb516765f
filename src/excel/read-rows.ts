import type { Depth } from "../reading/whole";
import { isResponseTooLarge } from "./map-error";
import { nextStep } from "./steps";

/** The range of so many rows from one on. */
type RowsFrom = (first: number, count: number) => Excel.Range;

/** Rows from one up to another, how many to ask for at a time, and what of each cell. */
interface RowSpan {
  readonly first: number;
  readonly end: number;
  readonly chunk: number;
  readonly depth?: Depth | "values,numberFormat";
}

/**
 * The rows, block by block from top to bottom, with what is read of their cells: one sync each, and one more wherever a
 * block is more than the host puts into one answer; the blocks after it are no larger than what it did answer.
 */
export async function* readBlocks(
  context: Excel.RequestContext,
  rowsFrom: RowsFrom,
  { first, end, chunk, depth = "values" }: RowSpan,
): AsyncGenerator<Excel.Range> {
  const readAs = async (from: number, count: number): Promise<Excel.Range> => {
    const range = rowsFrom(from, count);
    range.load(depth);
    try {
      await context.sync();
    } catch (error) {
      if (count === 1 || !isResponseTooLarge(error)) throw error;
      return readAs(from, Math.ceil(count / 2));
    }
    return range;
  };
  let size = chunk;
  for (let next = first; next < end;) {
    nextStep();
    const range = await readAs(next, Math.min(size, end - next));
    yield range;
    next += range.values.length;
    size = Math.min(size, range.values.length);
  }
}
