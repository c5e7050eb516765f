import type { Whole } from "../reading/whole";
import type { Finding } from "../faults/finding";
import { compareFullTexts } from "../integrity/compare-full-texts";
import type { WorkbookState } from "../integrity/survey";
import { isEarlier, type FileFormat } from "../sheets/file-format";
import { fullTextWords } from "../sheets/lay-out-full-texts";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import type { Language } from "../strings/language";

/**
 * What the sheet of long texts says wrongly of a sealed workbook; in an open one the texts may be newer than the sheet.
 * Those of earlier formats were sealed without it, or by other widths of letters: there only what is listed is held to the
 * entries.
 */
export const fullTextFindings = (
  whole: Whole,
  plan: WorkbookPlan,
  {
    language,
    format,
    state,
  }: {
    readonly language: Language;
    readonly format: FileFormat;
    readonly state: WorkbookState;
  },
): readonly Finding[] =>
  state === "open"
    ? []
    : compareFullTexts(whole, plan, {
        words: fullTextWords(language),
        wanted: isEarlier(format.version) ? "listed" : "all",
      });
