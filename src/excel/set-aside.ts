import { settingAside, takingBack, titleAside, titleBefore } from "../integrity/aside";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { refuse } from "../faults/refusal";
import { createSheets } from "./create-sheets";
import { orUndo } from "./or-undo";
import { queueFormulas, queueRenaming, readOwnSheets, type OwnSheets } from "./rename-sheets";
import { protectSheet } from "./protect-sheet";
import { runExcel } from "./run-excel";

/**
 * Sets the sheets of an older format aside, their titles marked, and lays out the plan's before them: five syncs. What
 * fails midway leaves the workbook as it was.
 */
export const setAside = async (plan: WorkbookPlan, mark: string): Promise<void> => {
  const before = await runExcel((context) => readOwnSheets(context, settingAside));
  const taken = new Set([...before.states.keys()].map((title) => title.toLowerCase()));
  const titleOf = (title: string) => titleAside(title, { mark, taken });
  await orUndo(
    () => rename(before, titleOf),
    () => restore(before, titleOf),
  );
  await orUndo(
    async () => {
      await createSheets(plan, () => "create");
      await putFirst(plan);
    },
    () => takeBack(mark),
  );
};

const rename = (own: OwnSheets, titleOf: (title: string) => string): Promise<void> =>
  runExcel(async (context) => {
    queueRenaming(context, own, { renaming: settingAside, titleOf });
    await context.sync();
  });

const putFirst = ({ sheets }: WorkbookPlan): Promise<void> =>
  runExcel(async (context) => {
    sheets.forEach(({ title }, place) => {
      context.workbook.worksheets.getItem(title).position = place;
    });
    await context.sync();
  });

/** Undoes a renaming that was interrupted: whatever of it was done, names, tables, formulas and titles are as before. */
const restore = (before: OwnSheets, titleOf: (title: string) => string): Promise<void> =>
  runExcel(async (context) => {
    const { workbook, application } = context;
    const [now, later] = [
      await readOwnSheets(context, takingBack),
      await readOwnSheets(context, settingAside),
    ];
    application.suspendApiCalculationUntilNextSync();
    for (const { title } of before.sheets) {
      const stands = now.states.has(titleOf(title)) ? titleOf(title) : title;
      const sheet = workbook.worksheets.getItem(stands);
      if (now.states.get(stands)) sheet.protection.unprotect();
      if (stands !== title) sheet.name = title;
    }
    for (const name of now.tables)
      workbook.tables.getItem(name).name = takingBack.table(name) ?? name;
    for (const name of now.names.keys()) workbook.names.getItem(name).delete();
    for (const [name, formula] of before.names)
      if (!later.names.has(name)) workbook.names.add(name, formula);
    for (const own of before.sheets) {
      const sheet = workbook.worksheets.getItem(own.title);
      queueFormulas(sheet, own, (formula) => formula);
      if (own.isProtected) protectSheet(sheet);
    }
    await context.sync();
  });

/** Removes the sheets that took the place of those set aside, with all that was entered in them, and puts these back: five syncs. */
export const takeBack = (mark: string): Promise<void> =>
  runExcel(async (context) => {
    const aside = await readOwnSheets(context, takingBack);
    if (aside.names.size === 0) refuse("nothing-to-take-back");
    const { worksheets, names } = context.workbook;
    const later = await readOwnSheets(context, settingAside);
    for (const name of [...later.names.keys(), ...later.broken]) names.getItem(name).delete();
    for (const { title } of later.sheets) worksheets.getItem(title).delete();
    const titleOf = (title: string) => titleBefore(title, mark);
    queueRenaming(context, aside, { renaming: takingBack, titleOf });
    const [first] = aside.sheets;
    if (first) worksheets.getItem(titleOf(first.title)).activate();
    await context.sync();
  });
