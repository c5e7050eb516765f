import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queuePlan, queueRemoval } from "./apply-plan";
import { runExcel } from "./run-excel";
import { takeInventory, type Inventory } from "./take-inventory";

/** Creates the plan's sheets in two syncs if `decide`, given what the workbook holds, says so; it may refuse by throwing. */
export const createSheets = (
  plan: WorkbookPlan,
  decide: (inventory: Inventory) => "create" | "leave",
): Promise<"created" | "left"> =>
  runExcel(async (context) => {
    if (decide(await takeInventory(context)) === "leave") return "left";
    queuePlan(context, plan);
    await syncOrRemove(context, plan);
    return "created";
  });

/** A creation that fails midway leaves nothing behind. */
const syncOrRemove = async (context: Excel.RequestContext, plan: WorkbookPlan) => {
  try {
    await context.sync();
  } catch (error) {
    await runExcel(async (fresh) => {
      queueRemoval(fresh, plan, await takeInventory(fresh));
      await fresh.sync();
    });
    throw error;
  }
};
