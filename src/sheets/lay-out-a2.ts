import type { ParameterKey } from "../faults/parameter";
import { yearsOfHistory } from "../standard/choices";
import { tableA2, type Method } from "../standard/table-a2";
import { methodsEnglish, tiersEnglish } from "../strings/en-US/table-a2";
import { defaultOf, parameterRule } from "./parameter-entry";
import { names, parameterName } from "./defined-names";
import * as formulas from "./quantitative-formulas";
import { SheetDraft } from "./sheet-draft";
import { noteOf, type SheetLanguage } from "./sheet-language";
import type { SheetPlan } from "./sheet-plan";

const parameters = [
  "year",
  "method",
  "emission_unit",
  "output_unit",
  "advanced_value",
  "advanced_source",
  "advanced_year",
  "advanced_boundary",
  "indicator",
  "indicator_reason",
  "energy_unit",
  "comparison_origin",
  "limit_full",
  "limit_partial",
] as const satisfies readonly ParameterKey[];

/** The printed columns, and one to the right of them that only formulas use. */
const width = 7;
const helper = width;
const excludedRows = 5;

/** Lays out Table A.2 (Annex A, 12.3): parameters, years, the evaluation year's figures, two rows and six tiers. */
export const layOutA2 = (language: SheetLanguage): SheetPlan => {
  const { words } = language;
  const draft = new SheetDraft({
    key: "a2",
    title: words.titles.a2,
    tabColor: "#217346",
    columnWidths: [44, 84, 84, 240, 84, 84, 84, 70],
    orientation: "portrait",
    protection: "protected",
  });
  draft.title(words.a2.title, noteOf(language, words.a2.note), width);
  const afterParameters = placeParameters(draft, language, 2);
  const afterYears = placeYears(draft, language, afterParameters + 1);
  const afterExclusions = placeExclusions(draft, language, afterYears + 1);
  const afterFigures = placeFigures(draft, language, afterExclusions + 1);
  placeScores(draft, language, afterFigures + 1);
  draft.freeze(1, null);
  draft.showOnly(width);
  return draft.plan();
};

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Label, entry, note: one row a parameter. Answers the row after the last. */
const placeParameters = (draft: SheetDraft, language: SheetLanguage, start: number): number => {
  const { words, names: called } = language;
  draft.section(start, words.a2.parameters, width);
  parameters.forEach((key, index) => {
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
      draft.row(row, helper, [formulas.factor(language, key)], "helper");
      draft.name(formulas.factorNames[key], cell(row, helper));
    }
  });
  return start + 1 + parameters.length;
};

/** The evaluation year and the years before it, latest first. */
const placeYears = (draft: SheetDraft, language: SheetLanguage, start: number): number => {
  const { words } = language;
  const first = start + 2;
  const rows = yearsOfHistory + 1;
  draft.section(start, words.a2.yearTable, width);
  draft.row(start + 1, 0, words.a2.yearHeadings, "heading");
  draft.height(start + 1, 34);
  draft.row(start + 1, helper, [words.a2.comparable], "helper");
  for (let back = 0; back < rows; back += 1) {
    const row = first + back;
    const year = formulas.yearRow(language, { row, firstRow: first, back });
    draft.row(row, 0, [year.year], "center");
    draft.row(row, 1, [year.emission, year.energy, year.output, year.indicator], "number");
    draft.row(row, 5, [year.change], "percent");
    draft.row(row, 6, [year.standing], "center");
    draft.row(row, helper, [year.comparable], "helper");
  }
  draft.name(formulas.yearNames.years, { row: first, column: 0, rows, columns: 1 });
  draft.name(formulas.yearNames.history, {
    row: first + 1,
    column: helper,
    rows: rows - 1,
    columns: 1,
  });
  draft.name(formulas.yearNames.historyYears, {
    row: first + 1,
    column: 0,
    rows: rows - 1,
    columns: 1,
  });
  draft.name(formulas.yearNames.evaluationEmission, cell(first, 1));
  draft.name(formulas.yearNames.evaluationOutput, cell(first, 3));
  draft.name(formulas.yearNames.evaluationIndicator, cell(first, helper));
  return first + rows;
};

/** Years left out of the history (R7), each with its reason. */
const placeExclusions = (draft: SheetDraft, { words }: SheetLanguage, start: number): number => {
  const [year, reason] = words.a2.exclusionHeadings;
  draft.section(start, words.a2.exclusions, width);
  draft.row(start + 1, 0, [year], "heading");
  draft.block({ row: start + 1, column: 1, rows: 1, columns: width - 1 }, reason, "heading");
  const first = start + 2;
  for (let row = first; row < first + excludedRows; row += 1) {
    draft.row(row, 0, [null], "entry");
    draft.block({ row, column: 1, rows: 1, columns: width - 1 }, null, "entryText");
  }
  const years = { row: first, column: 0, rows: excludedRows, columns: 1 };
  const reasons = { row: first, column: 1, rows: excludedRows, columns: 1 };
  const title = words.invalid;
  draft.entry(years, {
    accepts: { kind: "whole", low: "1900", high: "2200" },
    title,
    prompt: "",
    error: words.a2.notes.year,
  });
  draft.entry(
    { ...reasons, columns: width - 1 },
    {
      accepts: { kind: "text", longest: 2000 },
      title,
      prompt: "",
      error: words.a1.textError,
    },
  );
  draft.name(names.excludedYear, years);
  draft.name(names.excludedReason, reasons);
  return first + excludedRows;
};

const figureNames = {
  emission: names.emission,
  output: names.output,
  intensity: names.intensity,
  bestYear: names.bestYear,
  bestIntensity: names.bestIntensity,
  change: names.change,
  faults: names.dataFaults,
} as const;

const placeFigures = (draft: SheetDraft, language: SheetLanguage, start: number): number => {
  const { words } = language;
  draft.section(start, words.a2.figures, width);
  const keys = Object.keys(figureNames) as (keyof typeof figureNames)[];
  keys.forEach((key, index) => {
    const row = start + 1 + index;
    draft.block({ row, column: 0, rows: 1, columns: 3 }, words.a2.figureLabels[key], "label");
    const look = key === "change" ? "percent" : key === "bestYear" ? "center" : "number";
    draft.row(row, 3, [formulas.figure(language, key)], look);
    draft.name(figureNames[key], cell(row, 3));
  });
  return start + 1 + keys.length;
};

/** The table as printed: two rows, six tiers, the tier reached, and the total. */
const placeScores = (draft: SheetDraft, language: SheetLanguage, start: number): void => {
  const { words } = language;
  draft.section(start, words.a2.scores, width);
  draft.row(start + 1, 0, words.a2.headings, "heading");
  draft.height(start + 1, 34);
  let row = start + 2;
  tableA2.forEach((method, index) => {
    row = placeMethod(draft, language, { method, number: index + 1, row });
  });
  draft.block({ row, column: 0, rows: 1, columns: 4 }, words.a2.total, "total");
  draft.row(row, 4, [formulas.score(language), 100, 100], "total");
  draft.height(row, 24);
  draft.name(names.quantitative, cell(row, 4));
  draft.block(
    { row: row + 1, column: 0, rows: 1, columns: 3 },
    words.a3.resultLabels.tier,
    "label",
  );
  draft.block({ row: row + 1, column: 3, rows: 1, columns: 4 }, null, "words");
  draft.height(row + 1, 24);
  draft.name(names.resultTier, cell(row + 1, 3));
};

interface PlacedMethod {
  readonly method: Method;
  readonly number: number;
  readonly row: number;
}

const placeMethod = (draft: SheetDraft, language: SheetLanguage, placed: PlacedMethod): number => {
  const { method, number } = placed;
  const english = methodsEnglish[method.id];
  const explained = method.explanation
    ? language.printed(method.explanation, english.explanation ?? "")
    : null;
  const rows = method.tiers.length + (explained ? 2 : 0);
  const group = { row: placed.row, rows, columns: 1 };
  draft.block({ ...group, column: 0 }, number, "center");
  draft.block(
    { ...group, column: 1 },
    language.printed(method.category, english.category),
    "center",
  );
  draft.block(
    { ...group, column: 2 },
    language.printed(method.indicator, english.indicator),
    "center",
  );
  draft.block({ ...group, column: 6 }, Number(method.maximum), "center");
  let row = placed.row;
  if (explained)
    for (const text of [explained, language.words.a2.openTier]) {
      draft.row(row, 3, [text, null, null], "text");
      draft.fit(row, text, draft.width(3));
      row += 1;
    }
  for (const tier of method.tiers) {
    const text = language.printed(tier.text, tiersEnglish[tier.id]);
    draft.row(row, 3, [text], "text");
    draft.row(row, 4, [formulas.tierReached(language, method.id, tier.score)], "total");
    draft.row(row, 5, [Number(tier.score)], "center");
    draft.fit(row, text, draft.width(3));
    row += 1;
  }
  return row;
};
