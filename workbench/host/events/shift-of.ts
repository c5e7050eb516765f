import type { BookEvent } from "../../book/event";
import type { Shift } from "../ranges/shift-area";

/** The rows or columns that came or went with an event, null if none. */
export function shiftOf(event: BookEvent): Shift | null {
  if (event.kind !== "changed") return null;
  const { row, rows, column, columns } = event.area;
  const ofRows = { what: "rows", first: row, count: rows } as const;
  const ofColumns = { what: "columns", first: column, count: columns } as const;
  switch (event.change) {
    case "RowInserted":
      return { ...ofRows, how: "insert" };
    case "RowDeleted":
      return { ...ofRows, how: "delete" };
    case "ColumnInserted":
      return { ...ofColumns, how: "insert" };
    case "ColumnDeleted":
      return { ...ofColumns, how: "delete" };
    default:
      return null;
  }
}
