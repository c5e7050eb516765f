import { renewSheet } from "../excel/renew-sheet";
import { refuse } from "../faults/refusal";
import { planGridName } from "../sheets/defined-names";
import { hasPart } from "../sheets/file-format";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { pageTexts } from "../sheets/page-texts";
import { layOutPlanGrid } from "../sheets/process/lay-out-plan-grid";
import { planGaps } from "../sheets/process/plan-gaps";
import { planGrid } from "../sheets/process/plan-grid";
import { planRows } from "../sheets/process/plan-rows";
import { formatIn } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import { marks, planGapText } from "../strings/sentences";
import { requireOurs } from "./workbook-marks";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";

/** Makes the sheet of the plan as a grid, with what plan, team and meetings leave open; one that is there is made anew. Three syncs. */
export const makePlanGrid = (): Promise<Outcome<"made" | "renewed">> =>
  outcomeOfOurs(() =>
    renewSheet(planGridName, (reading) => {
      const language = requireOurs(reading);
      if (!hasPart(formatIn(reading), "lists")) refuse("no-records");
      const gaps = planGaps(reading).map((gap) => planGapText(gap, language));
      const sheet = layOutPlanGrid(
        language,
        planGrid(planRows(reading), marks[language].comma),
        gaps,
      );
      const page = pageTexts(reading, sheetLanguage(language));
      return { plan: planOfSheet(language, sheet), page };
    }),
  );
