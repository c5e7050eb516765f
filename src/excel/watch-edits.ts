import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { Area } from "../cells/address";
import { runExcel } from "./run-excel";

/** Contents that were entered into one rectangle of cells; nothing moved. */
export interface Edit {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * Calls back when somebody edits a cell of the workbook: with what was entered where Excel tells just that, else with
 * null. Events are hints: Excel loses some, and sends none for recalculated cells. What the add-in writes itself is left
 * out where Excel tells (ExcelApi 1.14).
 */
export const watchEdits = (onEdit: (edit: Edit | null) => void): Promise<() => Promise<void>> =>
  runExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== "ThisLocalAddin") onEdit(editOf(event));
    });
    await context.sync();
    return () =>
      runExcel(async () => {
        handler.remove();
        await handler.context.sync();
      });
  });

const cells = /^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/;

const editOf = ({ changeType, worksheetId, address }: Excel.WorksheetChangedEventArgs) =>
  changeType === "RangeEdited" && cells.test(address)
    ? { sheetId: worksheetId, area: parseArea(address) }
    : null;
