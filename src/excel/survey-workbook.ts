import { likelyTitles } from "../integrity/likely-titles";
import type { Survey } from "../integrity/survey";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queueSheets } from "./queue-sheets";
import { queueStructure } from "./queue-structure";

/** Surveys the structure of the workbook as far as the plan's sheets may reach: two syncs. */
export const surveyWorkbook = async (
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<Survey> => {
  const finishStructure = queueStructure(context);
  await context.sync();
  const structure = finishStructure();
  const finish = queueSheets(context, likelyTitles([plan], structure), [plan]);
  await context.sync();
  return finish(structure);
};
