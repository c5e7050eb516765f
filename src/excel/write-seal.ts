import { areaText } from "../cells/address";
import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { refuse } from "../faults/refusal";
import type { Survey } from "../integrity/survey";
import type { Printing } from "../integrity/printing";
import { logWidth } from "../seal/lay-out-seal";
import type { SealPatch } from "../seal/seal-patch";
import { isSealed } from "../seal/seal-state";
import { sealNames } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { textHeight } from "../sheets/text-height";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queuePlan } from "./apply-plan";
import { queueHeader } from "./queue-headers";
import { orUndo } from "./or-undo";
import { protectSheet } from "./protect-sheet";
import { openedFor, queuePrinting, queueWholeSheet } from "./queue-printing";
import { queueSealLists } from "./queue-seal-lists";
import { restorePrinting } from "./restore-printing";
import { runExcel } from "./run-excel";
import { takeInventory } from "./take-inventory";
import { restoreProtection } from "./write-patch";

/** The workbook that is sealed, as it was read last. */
interface Sealed {
  readonly reading: Reading;
  readonly survey: Survey;
  /** What makes the pages show all words; null where they are left as they are. */
  readonly printing: Printing | null;
  /** Sheets whose tables grow from now on: they print all there will be. */
  readonly growing: readonly string[];
}

/**
 * Writes the seal's sheet, and makes it first where there is none: one sync. What fails midway leaves no half-made sheet,
 * and none open that was protected.
 */
export const writeSeal = (
  plan: WorkbookPlan,
  patch: SealPatch,
  { reading, survey, printing, growing }: Sealed,
): Promise<void> =>
  runExcel(async (context) => {
    // The state's name outlives a sheet that was deleted, but then has no cells.
    const existing = reading.named.get(sealNames.state)?.sheet;
    if (printing) queuePrinting(context, printing, reading.protectedSheets);
    for (const title of growing) queueWholeSheet(context.workbook.worksheets.getItem(title));
    if (existing === undefined) {
      queueSheet(context, plan, survey);
      queueSeal(context, patch, { title: titleOf(plan), names: new Set(namesOf(plan)) });
    } else {
      context.workbook.worksheets.getItem(existing).protection.unprotect();
      queueSeal(context, patch, { title: existing, names: new Set(survey.names.keys()) });
    }
    if (printing && existing === undefined)
      queueHeader(context.workbook.worksheets.getItem(titleOf(plan)), printing.page, "");
    await orUndo(
      () => context.sync(),
      async () => {
        if (printing) await restorePrinting(printing, openedFor(printing));
        await (existing === undefined
          ? removeSheet(plan)
          : runExcel((fresh) => restoreSheet(fresh, existing, reading)));
      },
    );
  });

/** Protects the sheet again. A seal of which nobody heard that it was written is taken back, since its entries open again. */
const restoreSheet = async (
  context: Excel.RequestContext,
  title: string,
  before: Reading,
): Promise<void> => {
  await restoreProtection(context, [title]);
  if (isSealed(before)) return;
  const sheet = context.workbook.worksheets.getItem(title);
  sheet.protection.unprotect();
  const state = before.named.get(sealNames.state);
  context.workbook.names.getItem(sealNames.state).getRange().values = [
    [state ? asShown(entryAt(state, 0, 0).value) : ""],
  ];
  protectSheet(sheet);
  await context.sync();
};

const titleOf = ({ sheets: [sheet] }: WorkbookPlan): string => sheet?.title ?? "";
const namesOf = ({ sheets }: WorkbookPlan): readonly string[] =>
  sheets.flatMap(({ names }) => [...names.keys()]);

/** Queues the new sheet, still open, without what is left of an older one. */
const queueSheet = (
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { titles, names }: Survey,
): void => {
  const title = titleOf(plan);
  if (titles.some((its) => its.toLowerCase() === title.toLowerCase()))
    refuse("sheet-exists", title);
  for (const name of Object.values(sealNames))
    if (names.has(name)) context.workbook.names.getItem(name).delete();
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, protection: "open" }) as const);
  queuePlan(context, { ...plan, sheets });
  context.workbook.worksheets.getItem(title).activate();
};

/** Removes the sheet and every name of a seal that was not finished. */
const removeSheet = (plan: WorkbookPlan): Promise<void> =>
  runExcel(async (context) => {
    const { sheets, names } = await takeInventory(context);
    for (const name of Object.values(sealNames))
      if (names.has(name)) context.workbook.names.getItem(name).delete();
    const title = titleOf(plan);
    if (sheets.includes(title)) context.workbook.worksheets.getItem(title).delete();
    await context.sync();
  });

const queueSeal = (
  context: Excel.RequestContext,
  { cells, lists }: SealPatch,
  { title, names: present }: { readonly title: string; readonly names: ReadonlySet<string> },
): void => {
  const { names, worksheets } = context.workbook;
  const write = (name: string, text: string) => {
    names.getItem(name).getRange().values = [[text]];
  };
  for (const [name, text] of cells) if (name !== sealNames.state) write(name, text);
  queueSealLists(context, lists, { title, names: present });
  const sheet = worksheets.getItem(title);
  const log = lists.find(({ name }) => name === sealNames.log);
  if (log) {
    const { place, rows } = log;
    makeRoom(sheet, place.row, rows);
    // No row that waits for an act is printed.
    sheet.pageLayout.setPrintArea(
      areaText({ row: 0, column: 0, rows: place.row + rows.length, columns: place.columns }),
    );
  }
  // The state comes last: a seal that was interrupted is none.
  write(sealNames.state, cells.get(sealNames.state) ?? "");
  protectSheet(sheet);
};

/** Makes the rows of the log high enough for more lines than one: what was open stands below the digest. */
const makeRoom = (
  sheet: Excel.Worksheet,
  first: number,
  acts: SealPatch["lists"][number]["rows"],
): void =>
  acts.forEach(([, , , subject = ""], index) => {
    if (!subject.includes("\n")) return;
    const row = sheet.getRangeByIndexes(first + index, 0, 1, 1);
    row.format.rowHeight = textHeight(subject, logWidth);
  });
