import type { Printing } from "../integrity/printing";
import { removeSheets } from "./create-sheets";
import { queueWholeSheet } from "./queue-printing";
import { runExcel } from "./run-excel";
import { restoreProtection } from "./write-patch";

/** Protects the sheets that a failed write may have left open, lets tables print what they grow by, and removes the sheet of long texts that it may have left half made. */
export const restorePrinting = async (
  { sheets, fullTexts }: Printing,
  opened: readonly string[],
): Promise<void> => {
  await runExcel((fresh) => restoreProtection(fresh, [...new Set(opened)]));
  const ended = sheets.filter(({ isTable, printed }) => isTable && printed !== null);
  if (ended.length > 0)
    await runExcel(async (fresh) => {
      for (const { title } of ended) queueWholeSheet(fresh.workbook.worksheets.getItem(title));
      await fresh.sync();
    });
  if (fullTexts?.sheet)
    await removeSheets({ sheets: [fullTexts.sheet], formulaNames: new Map(), footer: "" });
};
