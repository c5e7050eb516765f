import { layOutWorkbook } from "../sheets/lay-out-workbook";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { withMarks, type WorkbookMarks } from "../sheets/with-marks";
import type { Language } from "../strings/language";

const newMarks = (): WorkbookMarks => ({
  workbookId: crypto.randomUUID(),
  copyId: crypto.randomUUID(),
});

/** The sheets of a new workbook, with ids of its own. */
export const newWorkbook = (language: Language, marks: WorkbookMarks = newMarks()): WorkbookPlan =>
  withMarks(layOutWorkbook(language), marks);
