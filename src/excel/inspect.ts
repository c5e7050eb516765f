import { placesOf } from "../integrity/compare-workbook";
import type { Inspected } from "../integrity/look";
import type { Survey } from "../integrity/survey";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queueLook } from "./queue-look";
import { runExcel } from "./run-excel";
import { surveyWorkbook } from "./survey-workbook";

/** Looks where a comparison with the plan needs it: one sync, after two for the survey where none was made. */
export const inspect = (plan: WorkbookPlan, known: Survey | null): Promise<Inspected> =>
  runExcel(async (context) =>
    lookInto(context, plan, known ?? (await surveyWorkbook(context, plan))),
  );

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
