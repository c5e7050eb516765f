import { quantitativeParameters, type ParameterKey } from "../standard/parameters";
import { a2Columns } from "./a2-columns";
import { parameterName } from "./defined-names";
import { factorFormula, factorNames, isFactor } from "./factor-formula";
import { defaultOf, parameterRule } from "./parameter-entry";
import { isChoice } from "./options";
import { indicatorUnitFormula, indicatorUnitName } from "./output-unit-formula";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";
import { countsOnceName } from "./year-formulas";

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
    const helper = helperOf(language, key);
    if (helper) draft.name(helper.name, cell(row, a2Columns.helper));
  });
  const helpers = quantitativeParameters.map((key) => helperOf(language, key)?.formula ?? null);
  draft.column(start + 1, a2Columns.helper, helpers, "helper");
  return start + 1 + quantitativeParameters.length;
};

/** What the year table's formulas need of a parameter, in the hidden column beside it. */
const helperOf = (
  language: SheetLanguage,
  key: ParameterKey,
): { readonly name: string; readonly formula: string } | null => {
  if (isFactor(key)) return { name: factorNames[key], formula: factorFormula(language, key) };
  if (key === "indicator")
    return { name: indicatorUnitName, formula: indicatorUnitFormula(language) };
  if (key !== "repeated_output") return null;
  return { name: countsOnceName, formula: `=${isChoice(language.words.titles.info, key, "once")}` };
};
