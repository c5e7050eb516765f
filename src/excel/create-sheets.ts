import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queuePlan, queueRemoval } from "./apply-plan";
import { orUndo } from "./or-undo";
import { runExcel, runRequest } from "./run-excel";
import { takeInventory, type Inventory } from "./take-inventory";

/** Whether the first new sheet comes to the front. */
type Shown = "shown" | "behind";

/** Creates the plan's sheets if `decide`, given what the workbook holds, says so; it may refuse by throwing. Two syncs. */
export const createSheets = async (
  plan: WorkbookPlan,
  decide: (inventory: Inventory) => "create" | "leave",
): Promise<"created" | "left"> => {
  if (decide(await runExcel(takeInventory)) === "leave") return "left";
  await addSheets(plan, "shown");
  return "created";
};

/** Creates the plan's sheets: a sync. A creation that fails midway leaves nothing behind. */
export const addSheets = (plan: WorkbookPlan, shown: Shown): Promise<void> =>
  orUndo(
    () =>
      runRequest((context) => {
        queuePlan(context, plan);
        const [first] = plan.sheets;
        if (first && shown === "shown") context.workbook.worksheets.getItem(first.title).activate();
      }),
    () => removeSheets(plan),
  );

/** Removes the sheets and names of the plan that are there. */
export const removeSheets = (plan: WorkbookPlan): Promise<void> =>
  runExcel(async (context) => {
    queueRemoval(context, plan, await takeInventory(context));
    await context.sync();
  });
