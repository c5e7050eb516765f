import type { Area } from "../cells/address";

/** The smallest area that holds both. */
export const areaAround = (one: Area, other: Area): Area => {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
};
