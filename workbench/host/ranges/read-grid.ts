import { type Area, sheetColumns, sheetRows } from "../../book/area";
import type { Cell } from "../../book/cell";
import { isError, type Value } from "../../book/value";
import { invalidArgument } from "../refusals";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef } from "./range-ref";
import { Refused } from "../../book/refused";

/** Excel answers null for more cells than this instead of an error. */
const mostCells = 5_000_000;

export const isUnbounded = ({ rows, columns }: Area): boolean =>
  rows === sheetRows || columns === sheetColumns;

/** Where a range is now; its cells may have been deleted. */
export function areaOf({ area }: RangeRef): Area {
  if (area.rows < 1 || area.columns < 1)
    throw new Refused("InvalidReference", "The cells of this range have been deleted.");
  return area;
}

/** Something of every cell, by rows; null for whole rows and columns and for too many cells. */
export function readGrid<T>(
  session: Session,
  range: RangeRef,
  read: (cell: Cell | undefined) => T,
): T[][] | null {
  const { row, column, rows, columns } = areaOf(range);
  const sheet = sheetOf(session, range.sheetId);
  if (isUnbounded(range.area) || rows * columns > mostCells) return null;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => read(sheet.cell(row + down, column + right))),
  );
}

/** A value as Office.js tells it: blank is "", an error its text. */
export const valueJson = (value: Value): string | number | boolean =>
  value === null ? "" : isError(value) ? value.error : value;

/** Office.js's RangeValueType. */
export function valueType(value: Value): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

type Scalar = string | number | boolean | null;
const isScalar = (value: unknown): value is Scalar =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** What was written to a range property, as one value per cell: a 2-D array of its shape, or one value for all. */
export function gridArgument(value: unknown, area: Area, name: string): Scalar[][] {
  if (isUnbounded(area)) throw invalidArgument(`${name} cannot be set on whole rows or columns.`);
  if (value !== null && isScalar(value))
    return Array.from({ length: area.rows }, () => new Array<Scalar>(area.columns).fill(value));
  if (!isGrid(value, area))
    throw invalidArgument(
      `${name} must be an array of ${area.rows} rows of ${area.columns} values each, or one value.`,
    );
  return value;
}

const isGrid = (value: unknown, { rows, columns }: Area): value is Scalar[][] =>
  Array.isArray(value) &&
  value.length === rows &&
  value.every(
    (row) => Array.isArray(row) && row.length === columns && row.every((cell) => isScalar(cell)),
  );
