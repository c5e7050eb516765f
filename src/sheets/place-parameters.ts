import { quantitativeParameters } from "../standard/parameters";
import { a2Columns } from "./a2-columns";
import { parameterName } from "./defined-names";
import { factorFormula, factorNames } from "./factor-formula";
import { defaultOf, parameterRule } from "./parameter-entry";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Label, entry, note: one row a parameter. Answers the row after the last. */
export const placeParameters = (
  draft: SheetDraft,
  language: SheetLanguage,
  start: number,
): number => {
  const { words, names: called } = language;
  draft.section(start, words.a2.parameters, a2Columns.printed);
  quantitativeParameters.forEach((key, index) => {
    const row = start + 1 + index;
    const note = words.a2.notes[key];
    draft.block({ row, column: 0, rows: 1, columns: 3 }, called.parameters[key], "label");
    const percent = key === "limit_full" || key === "limit_partial";
    draft.row(row, 3, [defaultOf(language, key)], percent ? "entryPercent" : "entry");
    draft.block({ row, column: 4, rows: 1, columns: 3 }, note, "faint");
    draft.fit(row, note, draft.width(4, 3));
    draft.entry(cell(row, 3), parameterRule(language, key, note));
    draft.name(parameterName(key), cell(row, 3));
    if (key === "emission_unit" || key === "energy_unit") {
      draft.row(row, a2Columns.helper, [factorFormula(language, key)], "helper");
      draft.name(factorNames[key], cell(row, a2Columns.helper));
    }
  });
  return start + 1 + quantitativeParameters.length;
};
