import { orUndo } from "../excel/or-undo";
import { setAside, takeBack } from "../excel/set-aside";
import { writeMigration } from "../excel/write-migration";
import { refuse } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import { sheetLanguage } from "../sheets/sheet-language";
import { readWorkbook } from "../excel/read-workbook";
import type { Language } from "../strings/language";
import { addedSheets, type OldWorkbook } from "./migrate-workbook";
import { newWorkbook } from "./new-workbook";
import { outcomeOf, type Outcome } from "./outcome";

/**
 * Migrates within the open workbook what readOldWorkbook found in it: the sheets of its format are set aside, marked in
 * their titles, with every entry and formula; new ones take their place and the entries over. Whatever fails midway
 * leaves the workbook as it was.
 */
export const migrateHere = (old: OldWorkbook): Promise<Outcome<void>> =>
  outcomeOf(async () => {
    if (old.isSealed) refuse("sealed");
    const mark = markOf(old.language);
    await setAside(newWorkbook(old.language), mark);
    await orUndo(
      () => writeMigration(old.migration, addedSheets(old)),
      () => takeBack(mark),
    );
  });

/** Takes a migration within the workbook back: the new sheets go, with what was entered in them, and the old ones are what they were. */
export const undoMigration = (language: Language): Promise<Outcome<void>> =>
  outcomeOf(async () => {
    if (isSealed(await readWorkbook())) refuse("sealed");
    await takeBack(markOf(language));
  });

const markOf = (language: Language): string => sheetLanguage(language).words.asideMark;
