import type { PageTexts } from "../sheets/page-texts";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { makeSheet } from "./make-sheet";
import { readEverything } from "./read-everything";
import { runExcel } from "./run-excel";
import { takeInventory } from "./take-inventory";

/** A sheet to show: one that is there, or one to make by its plan. */
export type SheetToShow =
  | { readonly kind: "there"; readonly title: string }
  | { readonly kind: "new"; readonly plan: WorkbookPlan; readonly page: PageTexts };

/** Whether the sheet comes before the person. */
type Shown = "front" | "behind";

/**
 * Shows the sheet that `decide`, given the reading, says, and makes it first where there is none: two syncs to read and
 * one to write. What fails midway leaves no half-made sheet.
 */
export const openListSheet = (
  decide: (reading: Reading) => SheetToShow,
  shown: Shown,
): Promise<"made" | "shown"> =>
  runExcel(async (context) => {
    const inventory = await takeInventory(context);
    const data = { depth: "values", visit: () => undefined } as const;
    const { reading } = await readEverything(context, inventory, data);
    const wanted = decide(reading);
    if (wanted.kind === "there") {
      if (shown === "behind") return "shown";
      const sheet = context.workbook.worksheets.getItem(wanted.title);
      sheet.visibility = "Visible";
      sheet.activate();
      await context.sync();
      return "shown";
    }
    await makeSheet(wanted.plan, inventory, { page: wanted.page, shown });
    return "made";
  });
