import type { PageTexts } from "../sheets/page-texts";
import type { Reading } from "../sheets/reading";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { makeSheet } from "./make-sheet";
import { readEverything } from "./read-everything";
import { runExcel } from "./run-excel";
import { takeInventory } from "./take-inventory";

/** A sheet to make, and the headers of its pages. */
export interface SheetToMake {
  readonly plan: WorkbookPlan;
  readonly page: PageTexts;
}

/** Makes the sheet that `decide` lays out of the reading, in front of the person; one that has the name already gives way to it. Two syncs to read and one to write. */
export const renewSheet = (
  name: string,
  decide: (reading: Reading) => SheetToMake,
): Promise<"made" | "renewed"> =>
  runExcel(async (context) => {
    const inventory = await takeInventory(context);
    const data = { depth: "values", visit: () => undefined } as const;
    const { reading } = await readEverything(context, inventory, data);
    const { plan, page } = decide(reading);
    const before = reading.named.get(name)?.sheet;
    await makeSheet(plan, inventory, { page, shown: "front", ...(before && { replaces: before }) });
    return before ? "renewed" : "made";
  });
