import { refuse } from "../faults/refusal";
import type { PageTexts } from "../sheets/page-texts";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queuePlan } from "./apply-plan";
import { removeSheets } from "./create-sheets";
import { orUndo } from "./or-undo";
import { queueHeader } from "./queue-headers";
import { readEverything } from "./read-everything";
import { runExcel } from "./run-excel";
import { takeInventory } from "./take-inventory";

/** A sheet to show: one that is there, or one to make by its plan. */
type SheetToShow =
  | { readonly kind: "there"; readonly title: string }
  | { readonly kind: "new"; readonly plan: WorkbookPlan; readonly page: PageTexts };

/**
 * Shows the sheet that `decide`, given the reading, says, and makes it first where there is none: two syncs to read and
 * one to write. What fails midway leaves no half-made sheet.
 */
export const openListSheet = (
  decide: (reading: Reading) => SheetToShow,
): Promise<"made" | "shown"> =>
  runExcel(async (context) => {
    const inventory = await takeInventory(context);
    const data = { depth: "values", visit: () => undefined } as const;
    const { reading } = await readEverything(context, inventory, data);
    const wanted = decide(reading);
    if (wanted.kind === "there") {
      const sheet = context.workbook.worksheets.getItem(wanted.title);
      sheet.visibility = "Visible";
      sheet.activate();
      await context.sync();
      return "shown";
    }
    const { plan, page } = wanted;
    const titles = new Set(inventory.sheets.map((title) => title.toLowerCase()));
    for (const { title } of plan.sheets)
      if (titles.has(title.toLowerCase())) refuse("sheet-exists", title);
    // Within Excel.run every range is kept until the end, which costs as much as the sheet itself.
    const request = new Excel.RequestContext();
    const { names, worksheets } = request.workbook;
    // What is left of a sheet that was deleted.
    for (const sheet of plan.sheets)
      for (const name of sheet.names.keys())
        if (inventory.names.has(name)) names.getItem(name).delete();
    queuePlan(request, plan);
    for (const { title } of plan.sheets) {
      const made = worksheets.getItem(title);
      queueHeader(made, page, "");
      made.activate();
    }
    await orUndo(
      () => request.sync(),
      () => removeSheets(plan),
    );
    return "made";
  });
