import { cellText, type CellAddress } from "../cells/address";
import { runExcel } from "./run-excel";

/** Brings the cell into the user's sight and selects it. One sync. */
export const showCell = (at: CellAddress): Promise<void> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    sheet.activate();
    sheet.getRange(cellText(at)).select();
    await context.sync();
  });
