import { areaText } from "../cells/address";
import { asShown } from "../cells/cell-value";
import { refuse } from "../faults/refusal";
import type { Survey } from "../integrity/survey";
import type { SealList } from "../seal/seal-patch";
import { supplementNames } from "../sheets/defined-names";
import type { PageTexts } from "../sheets/page-texts";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queuePlan } from "./apply-plan";
import { removeSheets } from "./create-sheets";
import { orUndo } from "./or-undo";
import { protectSheet } from "./protect-sheet";
import { queueHeader } from "./queue-headers";
import { queueSealLists } from "./queue-seal-lists";
import { runExcel } from "./run-excel";
import { restoreProtection } from "./write-patch";

/** The workbook as it stands, and what its pages say above and below. */
interface Standing {
  readonly reading: Reading;
  readonly survey: Survey;
  readonly page: PageTexts;
}

/**
 * Writes a supplementary seal onto the sheet of supplements, and makes it by its plan first where there is none: one
 * sync. What fails midway leaves no half-made sheet, and none open that was protected.
 */
export const writeSupplement = (
  plan: WorkbookPlan,
  lists: readonly SealList[],
  { reading, survey, page }: Standing,
): Promise<void> =>
  runExcel(async (context) => {
    const existing = reading.named.get(supplementNames.log)?.sheet;
    const title = existing ?? plan.sheets[0]?.title ?? "";
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, names: new Map() }));
    if (existing === undefined) queueNew(context, { ...plan, sheets }, { survey, page });
    else context.workbook.worksheets.getItem(title).protection.unprotect();
    const names = existing === undefined ? new Set<string>() : new Set(survey.names.keys());
    queueSealLists(context, lists, { title, names });
    queuePrinted(context, lists, title);
    protectSheet(context.workbook.worksheets.getItem(title));
    await orUndo(
      () => context.sync(),
      () =>
        existing === undefined
          ? removeSheets(plan)
          : runExcel((fresh) => takeBack(fresh, lists, { title, reading, names })),
    );
  });

/** No row that waits for a supplement is printed. */
const queuePrinted = (
  { workbook }: Excel.RequestContext,
  lists: readonly SealList[],
  title: string,
): void => {
  const log = lists.find(({ name }) => name === supplementNames.log);
  if (!log) return;
  const { place, rows } = log;
  const area = { row: 0, column: 0, rows: place.row + rows.length, columns: place.columns };
  workbook.worksheets.getItem(title).pageLayout.setPrintArea(areaText(area));
};

interface Former {
  readonly title: string;
  readonly reading: Reading;
  readonly names: ReadonlySet<string>;
}

/** Gives the sheet its former lists again: a supplement of which nobody heard that it was written is none. */
const takeBack = async (
  context: Excel.RequestContext,
  lists: readonly SealList[],
  { title, reading, names }: Former,
): Promise<void> => {
  const sheet = context.workbook.worksheets.getItem(title);
  await restoreProtection(context, [title]);
  sheet.protection.unprotect();
  for (const { place, rows } of lists)
    sheet.getRangeByIndexes(place.row, place.column, rows.length, place.columns).clear("Contents");
  const former = lists.map((list) => ({
    ...list,
    rows: reading.named.get(list.name)?.cells.map((cells) => cells.map(asShown)) ?? [],
  }));
  queueSealLists(context, former, { title, names });
  queuePrinted(context, former, title);
  protectSheet(sheet);
  await context.sync();
};

/** Queues the new sheet, still open and unnamed, without what is left of an older one. */
const queueNew = (
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { survey, page }: Pick<Standing, "survey" | "page">,
): void => {
  const { titles, names } = survey;
  const taken = new Set(titles.map((title) => title.toLowerCase()));
  for (const { title } of plan.sheets)
    if (taken.has(title.toLowerCase())) refuse("sheet-exists", title);
  for (const name of Object.values(supplementNames))
    if (names.has(name)) context.workbook.names.getItem(name).delete();
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, protection: "open" }) as const);
  queuePlan(context, { ...plan, sheets });
  for (const { title } of sheets) {
    const made = context.workbook.worksheets.getItem(title);
    queueHeader(made, page, "");
    made.activate();
  }
};
