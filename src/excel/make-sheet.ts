import { refuse } from "../faults/refusal";
import type { PageTexts } from "../sheets/page-texts";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { queuePlan } from "./apply-plan";
import { removeSheets } from "./create-sheets";
import { orUndo } from "./or-undo";
import { queueHeader } from "./queue-headers";
import { runRequest } from "./run-excel";
import type { Inventory } from "./take-inventory";

/** The headers of the sheet's pages, whether it comes before the person, and the title of the sheet that gives way to it. */
interface MadeSheet {
  readonly page: PageTexts;
  readonly shown: "front" | "behind";
  readonly replaces?: string;
}

/**
 * Makes the plan's one sheet in a workbook that holds what the inventory says, under the workbook's header and footer,
 * in front of the person or behind: one sync. A sheet of the same title is left alone, but for one that it replaces; what
 * fails midway leaves nothing.
 */
export const makeSheet = async (
  plan: WorkbookPlan,
  inventory: Pick<Inventory, "sheets" | "names">,
  { page, shown, replaces }: MadeSheet,
): Promise<void> => {
  const { title, names } = onlySheet(plan);
  const others = inventory.sheets.filter((its) => its !== replaces);
  if (others.some((its) => its.toLowerCase() === title.toLowerCase()))
    refuse("sheet-exists", title);
  await orUndo(
    () =>
      runRequest((request) => {
        // A name outlives a sheet that was deleted.
        for (const name of names.keys())
          if (inventory.names.has(name)) request.workbook.names.getItem(name).delete();
        if (replaces !== undefined) request.workbook.worksheets.getItem(replaces).delete();
        queuePlan(request, plan);
        const made = request.workbook.worksheets.getItem(title);
        queueHeader(made, page, "");
        if (shown === "front") made.activate();
      }),
    () => removeSheets(plan),
  );
};

const onlySheet = ({ sheets: [sheet] }: WorkbookPlan) => {
  if (!sheet) throw new Error("The plan has no sheet.");
  return sheet;
};
