import { entryAt } from "../cells/grid";
import { makeSheet } from "../excel/make-sheet";
import { readWithInventory } from "../excel/read-with-inventory";
import { showCell } from "../excel/show-cell";
import { clausesName, infoName, names } from "../sheets/defined-names";
import { layOutClauses } from "../sheets/lay-out-clauses";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { pageTexts } from "../sheets/page-texts";
import { sheetLanguage } from "../sheets/sheet-language";
import { requireOurs } from "./workbook-marks";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";

const needed = [
  names.format,
  names.language,
  clausesName,
  ...(["organisation", "report_no", "body"] as const).map(infoName),
];

/** Makes the sheet of the requirements, in the workbook's language; one that is there is brought to the front as it is. Three syncs. */
export const makeClausesSheet = (): Promise<Outcome<"created" | "left">> =>
  outcomeOfOurs(async () => {
    const { reading, inventory } = await readWithInventory(needed);
    const language = requireOurs(reading);
    const present = reading.named.get(clausesName);
    if (present) {
      await showCell(entryAt(present, 0, 0).where);
      return "left";
    }
    const words = sheetLanguage(language);
    const plan = planOfSheet(language, layOutClauses(words));
    await makeSheet(plan, inventory, { page: pageTexts(reading, words), shown: "front" });
    return "created";
  });
