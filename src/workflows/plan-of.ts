import { asShown } from "../cells/cell-value";
import type { Grid } from "../cells/grid";
import { layOutSeal, namingLists } from "../seal/lay-out-seal";
import { layOutSupplements } from "../seal/lay-out-supplements";
import { fullTextsName, recordsName, sealNames, supplementNames } from "../sheets/defined-names";
import { earlierPlan } from "../sheets/earlier-plan";
import { hasPart, isEarlier, type FileFormat } from "../sheets/file-format";
import { layOutFullTexts, type FullTextRow } from "../sheets/lay-out-full-texts";
import { layOutList } from "../sheets/lay-out-list";
import { layOutWorkbook, planOfSheet } from "../sheets/lay-out-workbook";
import { formatIn, type Reading } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import type { SheetPlan, WorkbookPlan } from "../sheets/sheet-plan";
import { recordListKeys, type RecordListKey } from "../standard/record-lists";
import { languages, type Language } from "../strings/language";
import { loadAllWords } from "../strings/load-words";
import { loadingOrRefused } from "./outcome-of-loading";

/** The sheets every workbook of the format has, and that of a seal. */
interface FormatPlan {
  readonly plan: WorkbookPlan;
  readonly seal: SheetPlan;
}

const formatPlans = new Map<string, Promise<FormatPlan>>();

/** How workbooks of the format are laid out: as we do it, or as files of an earlier format were issued. Laid out once. */
export const planOfFormat = (language: Language, { version }: FileFormat): Promise<FormatPlan> => {
  const key = `${version} ${language}`;
  const known = formatPlans.get(key);
  if (known) return known;
  const plan = layOutFormat(language, version);
  formatPlans.set(key, plan);
  // What did not come is asked for again.
  plan.catch(() => formatPlans.delete(key));
  return plan;
};

const layOutFormat = async (
  language: Language,
  version: FileFormat["version"],
): Promise<FormatPlan> =>
  isEarlier(version)
    ? earlierPlan(version, language)
    : { plan: layOutWorkbook(language), seal: layOutSeal(language) };

/** Rows of long texts that are compared with a plan, no more than a survey sees. */
const plannedTexts = 300;

/** What the workbook should be, by its own format: sheets that are made at first use are part of it once they are there. */
export const planOf = async (
  reading: Reading,
  language: Language,
  format: FileFormat = formatIn(reading),
): Promise<WorkbookPlan> => {
  const { plan, seal } = await planOfFormat(language, format);
  const { named } = reading;
  const rowsOf = (name: string) => named.get(name)?.cells.length ?? 0;
  const lengths = ({ rows, log }: Readonly<Record<"rows" | "log", string>>) => ({
    rows: rowsOf(rows),
    log: rowsOf(log),
  });
  const texts = named.get(fullTextsName);
  return {
    ...plan,
    sheets: [
      ...plan.sheets,
      ...listSheets(reading, language, format),
      ...(texts ? [fullTextsAsRead(language, texts)] : []),
      ...(named.has(supplementNames.log)
        ? [layOutSupplements(language, lengths(supplementNames))]
        : []),
      ...(named.has(sealNames.state) ? [namingLists(seal, lengths(sealNames))] : []),
    ],
  };
};

/** The sheet of long texts with the rows it has: whether these are the entries' is compared apart. */
const fullTextsAsRead = (language: Language, { sheet, cells }: Grid): SheetPlan => {
  const rows = cells.slice(0, plannedTexts).map((row): FullTextRow => {
    const [place = "", piece = "", key = ""] = row.map(asShown);
    return [place, piece, key];
  });
  return { ...layOutFullTexts(language, rows), title: sheet };
};

/** The plan without the sheet of the seal, which is protected in any state and written by itself. */
export const withoutSeal = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.filter(({ key }) => key !== "seal"),
});

/** The plan's sheets that the seal covers, and those of the records after it with their supplementary seals. */
export const partsOf = (
  plan: WorkbookPlan,
): Readonly<Record<"assessment" | "after", WorkbookPlan>> => {
  const isAfter = ({ key, protection }: SheetPlan) =>
    key === "supplements" || protection === "left-open";
  return {
    assessment: { ...plan, sheets: plan.sheets.filter((sheet) => !isAfter(sheet)) },
    after: { ...plan, sheets: plan.sheets.filter(isAfter), formulaNames: new Map() },
  };
};

/** The sheets of lists that were made at first use. */
const listSheets = (
  { named, lists }: Reading,
  language: Language,
  format: FileFormat,
): readonly SheetPlan[] => {
  if (!hasPart(format, "lists")) return [];
  const isThere = (list: RecordListKey) => lists.has(list) || named.has(recordsName(list));
  return madeLater.filter(isThere).map((list) => layOutList(sheetLanguage(language), list));
};

/** The lists that a new workbook does not have. */
const madeLater = recordListKeys.filter((list) => list !== "nonconformities");

/** Every plan that a workbook whose language is not known yet may be laid out by, sheets made at first use among them. */
export const possiblePlans = async (): Promise<readonly WorkbookPlan[]> => {
  await loadingOrRefused(loadAllWords);
  return (everyPlan ??= layOutEvery());
};

let everyPlan: readonly WorkbookPlan[] | undefined;

const layOutEvery = (): readonly WorkbookPlan[] =>
  languages.flatMap((language) => [
    layOutWorkbook(language),
    planOfSheet(language, namingLists(layOutSeal(language), { rows: 1, log: 1 })),
    planOfSheet(language, layOutFullTexts(language, [["", "", ""]])),
    planOfSheet(language, layOutSupplements(language, { rows: 1, log: 1 })),
    ...madeLater.map((list) => planOfSheet(language, layOutList(sheetLanguage(language), list))),
  ]);
