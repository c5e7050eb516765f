import { layOutSeal } from "../seal/lay-out-seal";
import { sealNames } from "../sheets/defined-names";
import type { FileFormat } from "../sheets/file-format";
import { layOutWorkbook, planOfSheet } from "../sheets/lay-out-workbook";
import { formatIn, type Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { languages, type Language } from "../strings/language";

/** What the workbook should be, by its own format: the sheet of the seal is part of it once there is one. */
export const planOf = (
  reading: Reading,
  language: Language,
  format: FileFormat = formatIn(reading),
): WorkbookPlan => {
  const { named } = reading;
  const plan = layOutWorkbook(language, format);
  if (!named.has(sealNames.state)) return plan;
  const rowsOf = (name: string) => named.get(name)?.cells.length ?? 0;
  const lengths = { rows: rowsOf(sealNames.rows), log: rowsOf(sealNames.log) };
  return { ...plan, sheets: [...plan.sheets, layOutSeal(language, lengths)] };
};

/** Every plan that a workbook whose language is not known yet may be laid out by, the sheet of the seal among them. */
export const possiblePlans = (): readonly WorkbookPlan[] =>
  languages.flatMap((language) => [
    layOutWorkbook(language),
    planOfSheet(language, layOutSeal(language, { rows: 1, log: 1 })),
  ]);
