import { layOutList } from "../sheets/lay-out-list";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { sheetLanguage } from "../sheets/sheet-language";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { RecordListKey } from "../standard/record-lists";
import type { Language } from "../strings/language";

/** The sheets of those lists that a new workbook does not have. */
export const listPlans = (
  lists: readonly RecordListKey[],
  language: Language,
): readonly WorkbookPlan[] =>
  lists
    .filter((list) => list !== "nonconformities")
    .map((list) => planOfSheet(language, layOutList(sheetLanguage(language), list)));
