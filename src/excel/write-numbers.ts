import { cellText } from "../cells/address";
import type { NumberOffer } from "../faults/number-as-text";
import { protectSheet } from "./protect-sheet";
import { runExcel } from "./run-excel";
import { restoreProtection } from "./write-patch";

/**
 * Puts numbers where the same numbers stood as text: two syncs. A cell that was formatted as text would make a text of
 * the number too, so its format goes; for that a protected sheet is opened and protected again in the same batch.
 */
export const writeNumbers = (offers: readonly NumberOffer[]): Promise<void> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const cells = offers.map((offer) => {
      const sheet = worksheets.getItem(offer.where.sheet);
      const range = sheet.getRange(cellText(offer.where));
      range.load("numberFormat,values");
      sheet.protection.load("protected");
      return { offer, sheet, range };
    });
    await context.sync();
    const still = cells.filter(({ offer, range }) => String(range.values[0]?.[0]) === offer.text);
    const texts = still.filter(({ range }) => range.numberFormat[0]?.[0] === "@");
    const guarded = new Map(
      texts
        .filter(({ sheet }) => sheet.protection.protected)
        .map(({ offer, sheet }) => [offer.where.sheet, sheet]),
    );
    for (const sheet of guarded.values()) sheet.protection.unprotect();
    for (const { range } of texts) range.numberFormat = [["General"]];
    for (const { offer, range } of still) range.values = [[offer.number]];
    for (const sheet of guarded.values()) protectSheet(sheet);
    try {
      await context.sync();
    } catch (error) {
      await runExcel((fresh) => restoreProtection(fresh, [...guarded.keys()]));
      throw error;
    }
  });
