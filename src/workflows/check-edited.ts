import { readItems } from "../excel/read-items";
import type { Edit } from "../excel/watch-edits";
import { checkReading } from "./check-reading";
import type { Checked } from "./check-workbook";
import { outcomeOf, type Outcome } from "./outcome";

/**
 * Checks and scores anew what one edit changed about items, of a workbook that was checked before; null where the edit
 * may have changed more. Everything is to be checked afterwards all the same.
 */
export const checkEdited = ({ reading }: Checked, edit: Edit): Promise<Outcome<Checked | null>> =>
  outcomeOf(async () => {
    const now = await readItems(reading, edit);
    return now && checkReading(now);
  });
