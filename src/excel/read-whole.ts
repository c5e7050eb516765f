import { likelyTitles } from "../integrity/likely-titles";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { isResponseTooLarge } from "./map-error";
import type { DataReading } from "./queue-monitoring";
import { queueReading } from "./queue-reading";
import { queueSheets } from "./queue-sheets";
import { queueStructure } from "./queue-structure";
import { mostTogether } from "./read-everything";
import type { Depth, Whole } from "../reading/whole";
import { runExcel } from "./run-excel";
import type { RowVisitor } from "../reading/table-reader";

/**
 * Reads everything a score needs together with the structure: two syncs, and more only where the monitoring table is
 * long, or all of it is too much for one answer. The workbook may be laid out by any of the plans.
 */
export const readWhole = (
  plans: readonly WorkbookPlan[],
  visit: RowVisitor = () => undefined,
  depth: Depth = "values",
): Promise<Whole> => runExcel((context) => readWholeIn(context, plans, { visit, depth }));

/** The same within a request; answers also how many rows of data fitted into one answer with all else. */
export const readWholeIn = async (
  context: Excel.RequestContext,
  plans: readonly WorkbookPlan[],
  data: Omit<DataReading, "together">,
): Promise<Whole & { readonly together: number }> => {
  const finishStructure = queueStructure(context);
  await context.sync();
  const structure = finishStructure();
  const titles = likelyTitles(plans, structure);
  const finishReading = queueReading(context, structure, { ...data, together: mostTogether });
  const finishSheets = queueSheets(context, titles, plans);
  try {
    await context.sync();
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
    const finishSmaller = queueReading(context, structure, { ...data, together: 0 });
    await context.sync();
    const reading = await finishSmaller();
    const finishApart = queueSheets(context, titles, plans);
    await context.sync();
    return { reading, survey: finishApart(structure), together: 0 };
  }
  const survey = finishSheets(structure);
  return { reading: await finishReading(), survey, together: mostTogether };
};
