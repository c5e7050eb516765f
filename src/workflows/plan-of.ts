import { layOutSeal, namingLists } from "../seal/lay-out-seal";
import { sealNames } from "../sheets/defined-names";
import { earlierPlan } from "../sheets/earlier-plan";
import { isEarlier, type FileFormat } from "../sheets/file-format";
import { layOutWorkbook, planOfSheet } from "../sheets/lay-out-workbook";
import { formatIn, type Reading } from "../sheets/reading";
import type { SheetPlan, WorkbookPlan } from "../sheets/sheet-plan";
import { languages, type Language } from "../strings/language";

/** The sheets every workbook of the format has, and that of a seal. */
interface FormatPlan {
  readonly plan: WorkbookPlan;
  readonly seal: SheetPlan;
}

/** How workbooks of the format are laid out: as we do it, or as files of an earlier format were issued. */
export const planOfFormat = async (
  language: Language,
  { version }: FileFormat,
): Promise<FormatPlan> =>
  isEarlier(version)
    ? earlierPlan(version, language)
    : { plan: layOutWorkbook(language), seal: layOutSeal(language) };

/** What the workbook should be, by its own format: the sheet of the seal is part of it once there is one. */
export const planOf = async (
  reading: Reading,
  language: Language,
  format: FileFormat = formatIn(reading),
): Promise<WorkbookPlan> => {
  const { plan, seal } = await planOfFormat(language, format);
  const { named } = reading;
  if (!named.has(sealNames.state)) return plan;
  const rowsOf = (name: string) => named.get(name)?.cells.length ?? 0;
  const lengths = { rows: rowsOf(sealNames.rows), log: rowsOf(sealNames.log) };
  return { ...plan, sheets: [...plan.sheets, namingLists(seal, lengths)] };
};

/** Every plan that a workbook whose language is not known yet may be laid out by, the sheet of the seal among them. */
export const possiblePlans = (): readonly WorkbookPlan[] =>
  languages.flatMap((language) => [
    layOutWorkbook(language),
    planOfSheet(language, namingLists(layOutSeal(language), { rows: 1, log: 1 })),
  ]);
