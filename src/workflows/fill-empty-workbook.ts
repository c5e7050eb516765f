import { createSheets, removeSheets } from "../excel/create-sheets";
import { isWorkbookEmpty } from "../excel/is-workbook-empty";
import { orUndo } from "../excel/or-undo";
import { writeMigration } from "../excel/write-migration";
import type { Migration } from "../sheets/plan-migration";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { refuseIfTaken } from "./create-workbook";
import { outcomeOf, type Outcome } from "./outcome";

/** A new assessment with what it takes over from another one, and the sheets that it has besides. */
interface Filling {
  readonly plan: WorkbookPlan;
  readonly carried: Migration;
  readonly added: readonly WorkbookPlan[];
}

/** Makes an assessment in the open workbook if that is empty, and takes over what another one has; where that fails, nothing of it stays. Six syncs. */
export const fillEmptyWorkbook = (filling: () => Filling): Promise<Outcome<"made" | "no-room">> =>
  outcomeOf(async () => {
    if (!(await isWorkbookEmpty())) return "no-room";
    const { plan, carried, added } = filling();
    const whole = { ...plan, sheets: [...plan.sheets, ...added.flatMap((its) => its.sheets)] };
    await createSheets(plan, (inventory) => {
      refuseIfTaken(whole, inventory);
      return "create";
    });
    await orUndo(
      () => writeMigration(carried, added),
      () => removeSheets(whole),
    );
    return "made";
  });
