import { layOutSeal } from "../seal/lay-out-seal";
import { sealNames } from "../sheets/defined-names";
import { layOutWorkbook } from "../sheets/lay-out-workbook";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { Language } from "../strings/language";

/** What the workbook should be: the sheet of the seal is part of it once there is one. */
export const planOf = ({ named }: Reading, language: Language): WorkbookPlan => {
  const plan = layOutWorkbook(language);
  if (!named.has(sealNames.state)) return plan;
  const rowsOf = (name: string) => named.get(name)?.cells.length ?? 0;
  const lengths = { rows: rowsOf(sealNames.rows), log: rowsOf(sealNames.log) };
  return { ...plan, sheets: [...plan.sheets, layOutSeal(language, lengths)] };
};
