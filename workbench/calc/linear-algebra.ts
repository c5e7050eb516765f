import { fail, Matrix } from "./operand";

export type Rows = readonly (readonly number[])[];

export const matrixFrom = (rows: Rows): Matrix =>
  new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat());

export const transposed = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));

export const multiplied = (left: Rows, right: Rows): Rows => {
  const columns = transposed(right);
  return left.map((row) =>
    columns.map((column) => row.reduce((sum, value, i) => sum + value * (column[i] ?? 0), 0)),
  );
};

export const unitMatrix = (size: number): Rows =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)),
  );

/** A pivot smaller than this part of the largest number is rounding dust: the matrix has no inverse. */
const dust = 1e-14;

/** Solves for every column of the right side by elimination; answers the determinant as well. */
export const eliminated = (left: Rows, right: Rows): { solution: Rows; determinant: number } => {
  const rows = left.map((row, i) => [...row, ...(right[i] ?? [])]);
  const largest = Math.max(...left.flat().map(Math.abs));
  let determinant = 1;
  for (let step = 0; step < rows.length; step += 1) {
    const below = rows.slice(step).map((row) => Math.abs(row[step] ?? 0));
    const best = step + below.indexOf(Math.max(...below));
    const pivotRow = rows[best] ?? [];
    const pivot = pivotRow[step] ?? 0;
    if (Math.abs(pivot) <= largest * dust) return { solution: [], determinant: 0 };
    if (best !== step) [rows[step], rows[best]] = [pivotRow, rows[step] ?? []];
    determinant *= best === step ? pivot : -pivot;
    rows[step] = pivotRow.map((value) => value / pivot);
    const scaled = rows[step] ?? [];
    rows.forEach((row, i) => {
      const factor = row[step] ?? 0;
      if (i !== step && factor !== 0)
        rows[i] = row.map((value, column) => value - factor * (scaled[column] ?? 0));
    });
  }
  return { solution: rows.map((row) => row.slice(left.length)), determinant };
};

export const isSquare = (rows: Rows): boolean => rows.every((row) => row.length === rows.length);

/** The inverse, #NUM! where there is none. */
export const inverted = (rows: Rows): Rows => {
  const { solution, determinant } = eliminated(rows, unitMatrix(rows.length));
  return determinant === 0 ? fail("#NUM!") : solution;
};
