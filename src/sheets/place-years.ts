import { yearsOfHistory } from "../standard/choices";
import { a2Columns } from "./a2-columns";
import { alerts } from "./alerts";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";
import { withIndicatorUnit, withOutputUnit } from "./output-unit-formula";
import { yearRow } from "./year-formulas";
import { yearNames } from "./year-names";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** The evaluation year and the years before it, latest first. */
export const placeYears = (draft: SheetDraft, language: SheetLanguage, start: number): number => {
  const { words } = language;
  const first = start + 2;
  const rows = yearsOfHistory + 1;
  draft.section(start, words.a2.yearTable, a2Columns.printed);
  const [year, emission, energy, output, indicator, ...others] = words.a2.yearHeadings;
  const headings = [withOutputUnit(output), withIndicatorUnit(indicator)];
  draft.row(start + 1, 0, [year, emission, energy, ...headings, ...others], "heading");
  draft.height(start + 1, 34);
  draft.row(start + 1, a2Columns.helper, [words.a2.comparable], "helper");
  for (let back = 0; back < rows; back += 1) {
    const row = first + back;
    const year = yearRow(language, { row, firstRow: first, back });
    draft.row(row, 0, [year.year], "center");
    draft.row(row, 1, [year.emission, year.energy, year.output], "number");
    draft.row(row, 4, [year.indicator], "intensity");
    draft.row(row, 5, [year.change], `change ${language.language}`);
    draft.row(row, 6, [year.status], "center");
    draft.row(row, a2Columns.helper, [year.comparable], "helper");
    draft.height(row, 18);
  }
  draft.name(yearNames.years, { row: first, column: 0, rows, columns: 1 });
  draft.name(yearNames.history, {
    row: first + 1,
    column: a2Columns.helper,
    rows: rows - 1,
    columns: 1,
  });
  draft.name(yearNames.historyYears, {
    row: first + 1,
    column: 0,
    rows: rows - 1,
    columns: 1,
  });
  draft.name(yearNames.evaluationEmission, cell(first, 1));
  draft.name(yearNames.evaluationOutput, cell(first, 3));
  draft.name(yearNames.evaluationIndicator, cell(first, a2Columns.helper));
  const status = { row: first, column: 6, rows, columns: 1 };
  const says = (key: keyof typeof words.a2.statuses) =>
    `=$G${first + 1}="${words.a2.statuses[key]}"`;
  draft.highlight({ area: status, formula: says("best"), ...alerts.good });
  draft.highlight({ area: status, formula: says("incomplete"), ...alerts.open });
  draft.highlight({ area: status, formula: says("excluded"), ...alerts.aside });
  return first + rows;
};
