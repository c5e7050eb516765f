import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queuePlan, queueRemoval } from "./apply-plan";
import { orUndo } from "./or-undo";
import { runExcel, runRequest } from "./run-excel";
import { takeInventory, type Inventory } from "./take-inventory";

/** Whether the first new sheet comes to the front. */
type Shown = "shown" | "behind";

/** Creates the plan's sheets in two syncs if `decide`, given what the workbook holds, says so; it may refuse by throwing. */
export const createSheets = (
  plan: WorkbookPlan,
  decide: (inventory: Inventory) => "create" | "leave",
  shown: Shown = "shown",
): Promise<"created" | "left"> =>
  runExcel(async (context) => {
    if (decide(await takeInventory(context)) === "leave") return "left";
    const [first] = plan.sheets;
    // A creation that fails midway leaves nothing behind.
    await orUndo(
      () =>
        runRequest((request) => {
          queuePlan(request, plan);
          if (first && shown === "shown")
            request.workbook.worksheets.getItem(first.title).activate();
        }),
      () => removeSheets(plan),
    );
    return "created";
  });

/** Removes the sheets and names of the plan that are there. */
export const removeSheets = (plan: WorkbookPlan): Promise<void> =>
  runExcel(async (context) => {
    queueRemoval(context, plan, await takeInventory(context));
    await context.sync();
  });
