import type { Printing } from "../integrity/printing";
import { removeSheets } from "./create-sheets";
import { runExcel } from "./run-excel";
import { restoreProtection } from "./write-patch";

/** Protects the sheets that a failed write may have left open, and removes the sheet of long texts that it may have left half made. */
export const restorePrinting = async (
  { fullTexts }: Printing,
  opened: readonly string[],
): Promise<void> => {
  await runExcel((fresh) => restoreProtection(fresh, [...new Set(opened)]));
  if (fullTexts?.sheet)
    await removeSheets({ sheets: [fullTexts.sheet], formulaNames: new Map(), footer: "" });
};
