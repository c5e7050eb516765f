import { createSheets } from "../excel/create-sheets";
import type { Inventory } from "../excel/take-inventory";
import { refuse } from "../faults/refusal";
import { monitoringTable, names } from "../sheets/defined-names";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { WorkbookMarks } from "../sheets/with-marks";
import type { Language } from "../strings/language";
import { loadWords } from "../strings/load-words";
import { newWorkbook } from "./new-workbook";
import { outcomeOf, type Outcome } from "./outcome";
import { loadingOrRefused } from "./outcome-of-loading";

/** Creates the assessment sheets in the open workbook, with ids of its own; one that has them is left as it is, and nothing is ever overwritten. */
export const createWorkbook = (
  language: Language,
  marks?: WorkbookMarks,
): Promise<Outcome<"created" | "left">> =>
  outcomeOf(async () => {
    await loadingOrRefused(() => loadWords(language));
    const plan = newWorkbook(language, marks);
    return createSheets(plan, (inventory) => {
      if (inventory.names.has(names.format)) return "leave";
      refuseIfTaken(plan, inventory);
      return "create";
    });
  });

/** Refuses to overwrite what is there. Excel compares the names of sheets, tables and cells without case. */
export const refuseIfTaken = (plan: WorkbookPlan, inventory: Inventory) => {
  const lower = (texts: Iterable<string>) => new Set([...texts].map((text) => text.toLowerCase()));
  const sheets = lower(inventory.sheets);
  const taken = lower([...inventory.names, ...inventory.tables]);
  for (const { title, names: defined } of plan.sheets) {
    if (sheets.has(title.toLowerCase())) refuse("sheet-exists", title);
    for (const name of [...defined.keys(), monitoringTable])
      if (taken.has(name.toLowerCase())) refuse("name-exists", name);
  }
};
