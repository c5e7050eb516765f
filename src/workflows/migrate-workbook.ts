import { addressText } from "../cells/address";
import type { CellValue } from "../cells/cell-value";
import { checkAssessment } from "../assessment/check-assessment";
import { readWorkbook } from "../excel/read-workbook";
import { surveyOldWorkbook } from "../excel/survey-old-workbook";
import { writeMigration } from "../excel/write-migration";
import type { LeftBehind } from "../faults/left-behind";
import { problem, type ProblemCode } from "../faults/problem";
import { refuse } from "../faults/refusal";
import { isSealed } from "../seal/seal-state";
import { columnNames, monitoringTable, names } from "../sheets/defined-names";
import { formatStatus } from "../sheets/file-format";
import { layOutWorkbook } from "../sheets/lay-out-workbook";
import { listNames, movedRows, planMigration, type Migration } from "../sheets/plan-migration";
import { readEntries } from "../sheets/read-entries";
import { entryNames, formatIn, lackingNames, recordNames, type Reading } from "../sheets/reading";
import type { SheetPlan, WorkbookPlan } from "../sheets/sheet-plan";
import { scoredItems } from "../standard/table-a1";
import { sheetLanguage } from "../sheets/sheet-language";
import type { Language } from "../strings/language";
import { loadAllWords } from "../strings/load-words";
import { loadingOrRefused } from "./outcome-of-loading";
import { findingSentence, problemSentence, problemText } from "../strings/sentences";
import { languageOf, textOf } from "./workbook-marks";
import { listPlans } from "./list-plans";
import { leftBehind, movedNames, placeSheets, type OldSheets } from "./old-sheets";
import { outcomeOf, type Outcome } from "./outcome";
import { planOf, withoutSeal } from "./plan-of";

/** What an older file carries over into a new one of its language, and what stays in it. */
export interface OldWorkbook {
  readonly language: Language;
  readonly format: string;
  readonly isSealed: boolean;
  readonly migration: Migration;
  readonly left: readonly LeftBehind[];
}

/** Reads the open workbook of an older format or edition and plans its move; nothing is written. */
export const readOldWorkbook = (): Promise<Outcome<OldWorkbook>> =>
  outcomeOf(async () => {
    const rows: (readonly CellValue[])[] = [];
    const reading = await readWorkbook((block, headers) => {
      rows.push(...movedRows(block, headers));
    });
    const format = textOf(reading, names.format);
    requireOlder(format);
    const language = languageOf(reading);
    await loadingOrRefused(loadAllWords);
    const plan = layOutWorkbook(language);
    const oldPlan = withoutSeal(await planOf(reading, language));
    const old = placeSheets(oldPlan, await surveyOldWorkbook(oldPlan), reading);
    requireEntries(old, language);
    const { migrationNote } = sheetLanguage(language).words;
    const migration = planMigration({ reading, rows }, itemTexts(plan), migrationNote);
    requireRoom(migration, plan, reading);
    return {
      language,
      format,
      isSealed: isSealed(reading),
      migration,
      left: leftBehind(old),
    };
  });

/** The sheets of lists that a migration fills and a new workbook does not have. */
export const addedSheets = ({ migration, language }: OldWorkbook): readonly WorkbookPlan[] =>
  listPlans([...migration.lists.keys()], language);

/** Writes the entries of an older file into the open new workbook. */
export const writeNewWorkbook = (old: OldWorkbook): Promise<Outcome<void>> =>
  outcomeOf(() => writeMigration(old.migration, addedSheets(old)));

const requireOlder = (format: string): void => {
  if (format === "") refuse("not-a-tanping-workbook", "");
  if (formatStatus(format) === "unknown") refuse("newer-format", format);
  if (formatStatus(format) === "current") refuse("current-format", format);
};

/** Problems that leave it open where entries stand, or that some of them belong to the assessment. */
const astray: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "name-astray",
  "item-duplicated",
  "monitoring-column-missing",
  "monitoring-column-twice",
  "monitoring-row-outside-table",
]);

/** Refuses where entries are not found, all reasons at once: what is not found would be lost. */
const requireEntries = (old: OldSheets, language: Language): void => {
  const { reading } = old;
  const moved = movedNames(old);
  const pointed = moved.flatMap(({ code, facts }) => (code === "name-moved" ? [facts.name] : []));
  const lacking = lackingNames(formatIn(reading));
  const missing = [
    ...[...entryNames, ...recordNames].filter(
      (name) => !lacking.has(name) && (!reading.named.has(name) || pointed.includes(name)),
    ),
    ...(reading.monitoring ? [] : [monitoringTable]),
  ];
  const { problems } = checkAssessment(readEntries(reading));
  const gone = missing.join(language === "zh-CN" ? "、" : ", ");
  const sentences = [
    ...(gone
      ? [problemText(problem("name-missing", { name: gone }, { name: gone }), language)]
      : []),
    ...moved
      .filter(({ code }) => code === "entry-moved")
      .map((finding) => findingSentence(finding, language)),
    ...problems
      .filter(({ code }) => astray.has(code))
      .map((found) => problemSentence(found, language)),
  ];
  if (sentences.length > 0) refuse("entries-astray", "", sentences.join(" "));
};

/** Refuses where the list of years left out has more entries than the new file has rows for them. */
const requireRoom = ({ cells }: Migration, { sheets }: WorkbookPlan, { named }: Reading): void => {
  const [name] = listNames;
  const room = sheets.find((sheet) => sheet.names.has(name))?.names.get(name)?.rows ?? 0;
  const surplus = (cells.get(name)?.length ?? 0) - room;
  const list = named.get(name);
  if (list && surplus > 0) refuse("list-too-long", addressText(list), String(surplus));
};

/** Every item's wording as the planned workbook shows it. */
const itemTexts = ({ sheets }: WorkbookPlan): ReadonlyMap<string, string> => {
  const sheet = sheets.find(({ key }) => key === "a1");
  const column = (plan: SheetPlan | undefined, name: string) => {
    const area = plan?.names.get(name);
    return scoredItems.map((_, index) =>
      String(plan?.contents[(area?.row ?? 0) + index]?.[area?.column ?? 0] ?? ""),
    );
  };
  const texts = column(sheet, columnNames.text);
  return new Map(scoredItems.map(({ id }, index) => [id, texts[index] ?? ""]));
};
