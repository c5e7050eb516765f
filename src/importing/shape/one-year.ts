import type { SourceCell } from "../../tabular/source";
import { readMonths, readPeriod } from "../cells/read-period";
import { firstCells } from "./first-cells";
import type { SourceTable } from "./layout";
import { isNumbering } from "./roles";

const isPeriod = (cell: SourceCell): boolean =>
  readPeriod(cell, "day-first").kind !== "fault" ||
  (typeof cell === "string" && readMonths(cell) !== null);

/** Whether every row is of the one year that is named for the table: no column of it has periods; one that numbers the rows looks like months. */
export const isOfOneYear = (table: SourceTable): boolean => {
  if (table.yearAbove === null || table.wide) return false;
  return table.columns.every(({ heading, index }) => {
    if (isNumbering(heading)) return true;
    const cells = firstCells(table, index);
    return cells.length === 0 || !cells.every(isPeriod);
  });
};
