import type { Value } from "../book/value";
import { blockOf, fail, Failure, type Grid, Matrix, type Operand, singleOf } from "./operand";

/** The error value of a Failure; whatever else was thrown is thrown on. */
export const failureOf = (thrown: unknown): { error: Failure["code"] } => {
  if (thrown instanceof Failure) return { error: thrown.code };
  throw thrown;
};

/** Runs the work and turns a Failure it throws into the error value. */
export const guarded = <T>(work: () => T): T | { error: Failure["code"] } => {
  try {
    return work();
  } catch (thrown) {
    return failureOf(thrown);
  }
};

/** Reads a block by row: one row or column serves every row or column; beyond a smaller block there is #N/A. */
const readerOf = (block: Grid, column: number): ((row: number) => Value) => {
  const { rows, columns } = block;
  const missing: Value = { error: "#N/A" };
  if (columns > 1 && column >= columns) return () => missing;
  const read = block.reader(columns === 1 ? 0 : column);
  return (row) => (rows === 1 ? read(0) : row < rows ? read(row) : missing);
};

/** Where Excel runs out of resources; a few whole columns are within it. */
const mostElements = 2 ** 26;

/** Applies work for single values to blocks, element by element, as Excel's array evaluation does. */
export const broadcast = (
  operands: readonly Operand[],
  work: (...values: Value[]) => Value,
): Operand => {
  if (!operands.some((operand) => blockOf(operand) !== null))
    return applied(work, operands, singleOf, 0);
  const blocks = operands.map(blockOf);
  const present = blocks.filter((block) => block !== null);
  const rows = Math.max(...present.map((block) => block.rows));
  const columns = Math.max(...present.map((block) => block.columns));
  const singles = operands.map((operand, index) => (blocks[index] ? null : singleOf(operand)));
  if (rows * columns > mostElements) return fail("#NUM!");
  const values = new Array<Value>(rows * columns);
  for (let column = 0; column < columns; column += 1) {
    const readers = blocks.map((block, index) => {
      const single = singles[index] ?? null;
      return block ? readerOf(block, column) : () => single;
    });
    for (let row = 0; row < rows; row += 1)
      values[row * columns + column] = applied(work, readers, readAt, row);
  }
  return new Matrix(rows, columns, values);
};

const readAt = (read: (row: number) => Value, row: number): Value => read(row);

/** What the work makes of one value from each side; with one side or two, which most have, no list is made. */
const applied = <Of>(
  work: (...values: Value[]) => Value,
  sides: readonly Of[],
  take: (side: Of, row: number) => Value,
  row: number,
): Value => {
  try {
    if (sides.length > 2) return work(...sides.map((side) => take(side, row)));
    const first = take(sides[0] as Of, row);
    return sides.length === 1 ? work(first) : work(first, take(sides[1] as Of, row));
  } catch (thrown) {
    return failureOf(thrown);
  }
};
