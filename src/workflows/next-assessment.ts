import type { CellValue } from "../cells/cell-value";
import { dayOf, isDate } from "../assessment/check-date";
import { entryAt } from "../cells/grid";
import { toDecimal } from "../exact/ratio";
import type { WorkbookSource } from "../reading/workbook-source";
import { readSeal } from "../seal/seal-state";
import { infoName, names, parameterName } from "../sheets/defined-names";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { movedRows, planMigration, type Migration } from "../sheets/plan-migration";
import { layOutLast, type LastFacts } from "../sheets/process/lay-out-last";
import { nextAssessment, type NextAnswers } from "../sheets/process/next-assessment";
import { nextItems, type NextItem } from "../sheets/process/next-items";
import type { Reading } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import type { Language } from "../strings/language";
import { loadAllWords } from "../strings/load-words";
import { checkReading } from "./check-reading";
import type { Checked } from "./check-workbook";
import { fillEmptyWorkbook } from "./fill-empty-workbook";
import { listPlans } from "./list-plans";
import { newWorkbook } from "./new-workbook";
import type { Outcome } from "./outcome";
import { loadingOrRefused } from "./outcome-of-loading";
import { outcomeOfOurs } from "./outcome-of-ours";
import { possiblePlans } from "./plan-of";
import type { UserFile } from "./read-user-file";
import { readUserWorkbook } from "./read-user-workbook";
import { textOf } from "./workbook-marks";

/** The last assessment, read to make the next one from it. */
export interface LastAssessment {
  readonly language: Language;
  readonly facts: LastFacts;
  readonly items: readonly NextItem[];
  readonly whole: Migration;
}

/** Reads the workbook of the last assessment; nothing is written. */
export const readLast = (source: WorkbookSource): Promise<Outcome<LastAssessment>> =>
  outcomeOfOurs(async () => {
    await loadingOrRefused(loadAllWords);
    const rows: (readonly CellValue[])[] = [];
    const { reading } = await source.readWhole(await possiblePlans(), (block, headers) => {
      rows.push(...movedRows(block, headers));
    });
    const checked = checkReading(reading);
    const whole = planMigration({ reading, rows }, new Map(), () => "");
    const { language } = checked;
    return { language, facts: factsOf(checked), items: nextItems(checked, whole), whole };
  }, source);

/** Reads the same of a file that a person chose. */
export const readLastHere = (file: UserFile): Promise<Outcome<LastAssessment>> =>
  readUserWorkbook(file, readLast);

/** Makes the next assessment in the open workbook if that is empty, with ids of its own and a sheet that remembers the last. Six syncs. */
export const makeNext = (
  last: LastAssessment,
  answers: NextAnswers,
): Promise<Outcome<"made" | "no-room">> =>
  fillEmptyWorkbook(() => {
    const { language, facts, items } = last;
    const { carried, parts } = nextAssessment(last.whole, answers);
    const remembered = layOutLast(sheetLanguage(language), { facts, answers, parts, items });
    const lists = listPlans([...carried.lists.keys()], language);
    const added = [...lists, planOfSheet(language, remembered)];
    return { plan: newWorkbook(language), carried, added };
  });

const factsOf = ({ reading, card, language }: Checked): LastFacts => {
  const { composite, gradeNames } = card;
  const seal = readSeal(reading);
  return {
    organisation: textOf(reading, infoName("organisation")),
    reportNo: textOf(reading, infoName("report_no")),
    date: dayIn(reading),
    year: textOf(reading, parameterName("year")),
    composite: composite && toDecimal(composite.score),
    grade: composite ? sheetLanguage(language).words.grades[composite.grade.id][gradeNames] : "",
    sealed: seal ? [seal.by, seal.time].filter(Boolean).join(" ") : "",
    digest: seal?.digest ?? "",
    workbookId: textOf(reading, names.workbookId),
    copyId: textOf(reading, names.copyId),
  };
};

/** The date as it is written everywhere, or whatever stands in its place. */
const dayIn = (reading: Reading): string => {
  const name = infoName("date");
  const grid = reading.named.get(name);
  const value = grid && entryAt(grid, 0, 0).value;
  return value && isDate(value) ? dayOf(value.double) : textOf(reading, name);
};
