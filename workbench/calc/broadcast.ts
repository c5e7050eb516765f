import type { Value } from "../book/value";
import { blockOf, Failure, type Grid, Matrix, type Operand, singleOf } from "./operand";

/** Runs the work and turns a Failure it throws into the error value. */
export const guarded = <T>(work: () => T): T | { error: Failure["code"] } => {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Failure) return { error: thrown.code };
    throw thrown;
  }
};

/** One row or column serves every row or column; beyond a smaller block there is #N/A. */
const pick = (block: Grid, row: number, column: number): Value => {
  const [r, c] = [block.rows === 1 ? 0 : row, block.columns === 1 ? 0 : column];
  return r < block.rows && c < block.columns ? block.at(r, c) : { error: "#N/A" };
};

/** Applies work for single values to blocks, element by element, as Excel's array evaluation does. */
export const broadcast = (
  operands: readonly Operand[],
  work: (...values: Value[]) => Value,
): Operand => {
  const blocks = operands.map(blockOf);
  const present = blocks.filter((block) => block !== null);
  if (present.length === 0) return guarded(() => work(...operands.map(singleOf)));
  const rows = Math.max(...present.map((block) => block.rows));
  const columns = Math.max(...present.map((block) => block.columns));
  const singles = operands.map((operand, index) => (blocks[index] ? null : singleOf(operand)));
  const values: Value[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const inputs = blocks.map((block, index) =>
        block ? pick(block, row, column) : (singles[index] ?? null),
      );
      values.push(guarded(() => work(...inputs)));
    }
  return new Matrix(rows, columns, values);
};
