import { defineFunction } from "../define-function";
import {
  eliminated,
  inverted,
  isSquare,
  matrixFrom,
  multiplied,
  type Rows,
  unitMatrix,
} from "../linear-algebra";
import { fail, type Grid, Matrix } from "../operand";

const square = (rows: Rows): Rows => (isSquare(rows) ? rows : fail("#VALUE!"));

const turned = (grid: Grid): Matrix =>
  new Matrix(
    grid.columns,
    grid.rows,
    Array.from({ length: grid.rows * grid.columns }, (_, i) =>
      grid.at(i % grid.rows, Math.floor(i / grid.rows)),
    ),
  );

export const matrixFunctions = {
  TRANSPOSE: defineFunction("grid", turned),
  MMULT: defineFunction("matrix matrix", (left, right) =>
    left[0]?.length === right.length ? matrixFrom(multiplied(left, right)) : fail("#VALUE!"),
  ),
  MDETERM: defineFunction("matrix", (rows) => eliminated(square(rows), rows).determinant),
  MINVERSE: defineFunction("matrix", (rows) => matrixFrom(inverted(square(rows)))),
  MUNIT: defineFunction("whole", (size) =>
    size < 1 ? fail("#VALUE!") : matrixFrom(unitMatrix(size)),
  ),
};
