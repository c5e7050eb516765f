import { placesOf } from "../integrity/compare-workbook";
import type { Inspected } from "../integrity/look";
import type { Survey } from "../integrity/survey";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { Printing } from "../integrity/printing";
import { orUndo } from "./or-undo";
import { protectSheet } from "./protect-sheet";
import { queueLook } from "./queue-look";
import { openedFor, queuePrinting } from "./queue-printing";
import type { Whole } from "../reading/whole";
import { restorePrinting } from "./restore-printing";
import { runExcel } from "./run-excel";
import { surveyWorkbook } from "./survey-workbook";

/** Looks where a comparison with the plan needs it: one sync, after two for the survey where none was made. */
export const inspect = (plan: WorkbookPlan, known: Survey | null): Promise<Inspected> =>
  runExcel(async (context) =>
    lookInto(context, plan, known ?? (await surveyWorkbook(context, plan))),
  );

/**
 * The same, and in the same request what makes the pages show all words; what stands is looked at before. Sheets that are
 * locked amiss give way meanwhile.
 */
export const inspectAndPrint = (
  plan: WorkbookPlan,
  { reading, survey }: Whole,
  { printing, locked }: { readonly printing: Printing; readonly locked: readonly string[] },
): Promise<Inspected> =>
  runExcel(async (context) => {
    const finish = queueLook(context, placesOf(plan, survey));
    const sheets = locked.map((title) => context.workbook.worksheets.getItem(title));
    const closed = [...reading.protectedSheets].filter((title) => !locked.includes(title));
    for (const sheet of sheets) sheet.protection.unprotect();
    queuePrinting(context, printing, new Set(closed));
    sheets.forEach(protectSheet);
    await orUndo(
      () => context.sync(),
      () => restorePrinting(printing, [...openedFor(printing), ...locked]),
    );
    return { survey, look: finish() };
  });

/** Looks where a comparison of the survey with the plan needs it: one sync. */
export const lookInto = async (
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  survey: Survey,
): Promise<Inspected> => {
  const finish = queueLook(context, placesOf(plan, survey));
  await context.sync();
  return { survey, look: finish() };
};
