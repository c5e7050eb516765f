import { columnLetters } from "../../book/address";

/** The A1 address of a cell counted from 0. */
export const cellName = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;
