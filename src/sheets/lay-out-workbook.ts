import type { Language } from "../strings/language";
import { layOutA1 } from "./lay-out-a1";
import { layOutA2 } from "./lay-out-a2";
import { layOutA3 } from "./lay-out-a3";
import { layOutInfo } from "./lay-out-info";
import { layOutList } from "./lay-out-list";
import { layOutMonitoring, monitoringFormulaName } from "./lay-out-monitoring";
import { sheetLanguage } from "./sheet-language";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan";

/** The whole assessment workbook of one language, as the file contract has it (docs/workbook.md). */
export const layOutWorkbook = (language: Language): WorkbookPlan => {
  const words = sheetLanguage(language);
  return {
    sheets: [
      ...[layOutInfo, layOutA1, layOutA2, layOutA3, layOutMonitoring].map((layOut) =>
        layOut(words),
      ),
      layOutList(words, "nonconformities"),
    ],
    formulaNames: new Map([monitoringFormulaName]),
    footer: words.words.footer,
  };
};

/** A sheet that joins a workbook of the language later on, as a plan of its own. */
export const planOfSheet = (language: Language, sheet: SheetPlan): WorkbookPlan => ({
  sheets: [sheet],
  formulaNames: new Map(),
  footer: sheetLanguage(language).words.footer,
});
