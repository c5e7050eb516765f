import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import type { Language } from "../strings/language";
import { names } from "./defined-names";
import type { Reading } from "./reading";
import { sheetLanguage } from "./sheet-language";

/** How the result the add-in wrote stands to the workbook's formulas: absent, agreeing, differing, or out of date. */
export type WrittenState = "none" | "agrees" | "differs" | "changed";

/** Reads the workbook's own agreement check (result_check on Table A.3). */
export const writtenState = ({ named }: Reading, language: Language): WrittenState => {
  const grid = named.get(names.resultCheck);
  const shown = grid ? asShown(entryAt(grid, 0, 0).value) : "";
  if (shown === "") return "none";
  const { agrees, changed } = sheetLanguage(language).words.a3.checks;
  if (shown === agrees) return "agrees";
  return shown === changed ? "changed" : "differs";
};
