import { serialOfDay } from "../assessment/check-date";
import { parseDecimal } from "../exact/parse-decimal";
import { createSheets, removeSheets } from "../excel/create-sheets";
import { fillWorkbook, type Filled, type Filling } from "../excel/fill-workbook";
import { isWorkbookEmpty } from "../excel/is-workbook-empty";
import { orUndo } from "../excel/or-undo";
import { powerPlant } from "../samples/power-plant";
import { monitoringRows, namedCells, recordRows, type Cell } from "../samples/sample-texts";
import { monitoringTable, recordsTable } from "../sheets/defined-names";
import { layOutList } from "../sheets/lay-out-list";
import { sheetLanguage } from "../sheets/sheet-language";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { columnsOfList, type RecordListKey } from "../standard/record-lists";
import type { Language } from "../strings/language";
import { loadWords } from "../strings/load-words";
import { refuseIfTaken } from "./create-workbook";
import { newWorkbook } from "./new-workbook";
import { outcomeOf, type Outcome } from "./outcome";
import { loadingOrRefused } from "./outcome-of-loading";

/** Makes the sample organisation's assessment, filled in, in the open workbook if that is empty; all of it or nothing. Six syncs. */
export const openSample = (language: Language): Promise<Outcome<"made" | "no-room">> =>
  outcomeOf(async () => {
    await loadingOrRefused(() => loadWords(language));
    if (!(await isWorkbookEmpty())) return "no-room";
    const records = recordRows(powerPlant, language);
    const plan = withLists(
      newWorkbook(language),
      language,
      records.map(([list]) => list),
    );
    await createSheets(plan, (inventory) => {
      refuseIfTaken(plan, inventory);
      return "create";
    });
    await orUndo(
      () => fillWorkbook(fillingOf(language, records)),
      () => removeSheets(plan),
    );
    return "made";
  });

/** The workbook together with lists of records, which otherwise are made when they are opened first. */
const withLists = (
  plan: WorkbookPlan,
  language: Language,
  lists: readonly RecordListKey[],
): WorkbookPlan => {
  const sheets = lists.map((list) => layOutList(sheetLanguage(language), list));
  const there = new Set(plan.sheets.map(({ key }) => key));
  return { ...plan, sheets: [...plan.sheets, ...sheets.filter(({ key }) => !there.has(key))] };
};

const fillingOf = (language: Language, records: ReturnType<typeof recordRows>): Filling => ({
  columns: namedCells(powerPlant, language)
    .filter(([, cells]) => cells.length > 0)
    .map(([name, cells]) => ({ name, cells: cells.map(asTyped) })),
  tables: [
    {
      name: monitoringTable,
      rows: monitoringRows(powerPlant, language).map((cells) => cells.map((cell) => cell ?? null)),
    },
    ...records.map(([list, rows]) => ({
      name: recordsTable(list),
      rows: rows.map((cells) =>
        cells.map((cell, column) => asRecorded(cell, columnsOfList(list)[column]?.[1])),
      ),
    })),
  ],
});

/** What Excel makes of a text that is typed: a day, a number, or the text. */
const asTyped = (cell: Cell): Filled =>
  typeof cell === "string"
    ? (serialOfDay(cell) ?? parseDecimal(cell)?.toNumber() ?? cell)
    : (cell ?? null);

/** A record's cell: days and scores as numbers, everything else as the text it is. */
const asRecorded = (cell: Cell, kind: unknown): Filled =>
  kind === "date" || kind === "score" ? asTyped(cell) : (cell ?? null);
