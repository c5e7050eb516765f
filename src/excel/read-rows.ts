import { isResponseTooLarge } from "./map-error";

type Values = readonly (readonly unknown[])[];

/** The range of so many rows from one on. */
type RowsFrom = (first: number, count: number) => Excel.Range;

/** Rows from one up to another, and how many to ask for at a time. */
interface RowSpan {
  readonly first: number;
  readonly end: number;
  readonly chunk: number;
}

/**
 * The values of the rows, block by block from top to bottom: one sync each, and one more wherever a block is more than
 * the host puts into one answer; the blocks after it are no larger than what it did answer.
 */
export async function* readBlocks(
  context: Excel.RequestContext,
  rowsFrom: RowsFrom,
  { first, end, chunk }: RowSpan,
): AsyncGenerator<Values> {
  let size = chunk;
  for (let next = first; next < end;) {
    const values = await readRows(context, rowsFrom, {
      first: next,
      count: Math.min(size, end - next),
    });
    yield values;
    next += values.length;
    size = Math.min(size, values.length);
  }
}

/** Where so many rows are too much for an answer, those of half as many, or of half of that. */
const readRows = async (
  context: Excel.RequestContext,
  rowsFrom: RowsFrom,
  { first, count }: { readonly first: number; readonly count: number },
): Promise<Values> => {
  const range = rowsFrom(first, count);
  range.load("values");
  try {
    await context.sync();
  } catch (error) {
    if (count === 1 || !isResponseTooLarge(error)) throw error;
    return readRows(context, rowsFrom, { first, count: Math.ceil(count / 2) });
  }
  return range.values;
};
