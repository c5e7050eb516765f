import type { Area } from "../area";
import { areaBetween, cellsOf, containsCell, lastColumn, lastRow } from "../areas";
import { changeTable } from "../operations/change-table";
import { Refused } from "../refused";
import { continueTable } from "./continue-table";
import type { Sheet } from "../sheet";
import type { Transactions } from "../state/transactions";
import type { Table } from "../table";

/**
 * Lets a table take in what the user just wrote right below or right beside it, as Excel's AutoExpansion does: not
 * on a protected sheet, not past a totals row and not over cells that were filled before.
 */
export const growTables = (edits: Transactions, sheet: Sheet, written: Area): void => {
  if (sheet.protection !== null) return;
  for (const table of sheet.tables) {
    const grown = grownArea(table, written);
    if (grown === null || !isFree(sheet, table.area, grown, written)) continue;
    growTable(edits, sheet, table, grown);
    return;
  }
};

const grownArea = ({ area, showTotals }: Table, written: Area): Area | null => {
  const isBelow =
    written.row === lastRow(area) + 1 &&
    written.column >= area.column &&
    lastColumn(written) <= lastColumn(area);
  if (isBelow && !showTotals) return { ...area, rows: area.rows + written.rows };
  const isBeside =
    written.column === lastColumn(area) + 1 &&
    written.row >= area.row &&
    lastRow(written) <= lastRow(area);
  return isBeside ? { ...area, columns: area.columns + written.columns } : null;
};

const isFree = (sheet: Sheet, table: Area, grown: Area, written: Area): boolean => {
  const added =
    grown.rows > table.rows
      ? areaBetween(lastRow(table) + 1, grown.column, lastRow(grown), lastColumn(grown))
      : areaBetween(grown.row, lastColumn(table) + 1, lastRow(grown), lastColumn(grown));
  return [...cellsOf(added)].every(([row, column]) => {
    const cell = sheet.cell(row, column);
    const isBlank = (cell?.value ?? null) === null && (cell?.formula ?? null) === null;
    return isBlank || containsCell(written, row, column);
  });
};

/** Where the table may not grow, the entry stays beside it. */
const growTable = (edits: Transactions, sheet: Sheet, table: Table, area: Area): void => {
  try {
    edits.run("user", () => changeTable(edits.state, table.id, { area }));
  } catch (refusal) {
    if (!(refusal instanceof Refused)) throw refusal;
    return;
  }
  if (area.rows > table.area.rows) continueTable(edits.state, sheet, table, area);
};
