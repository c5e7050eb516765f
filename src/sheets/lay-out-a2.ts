import { a2Columns } from "./a2-columns";
import { alerts } from "./alerts";
import { names } from "./defined-names";
import { figure } from "./quantitative-formulas";
import { placeConfirmations } from "./place-confirmations";
import { placeDraftMark } from "./place-draft-mark";
import { placeExclusions } from "./place-exclusions";
import { placeParameters } from "./place-parameters";
import { placeTiers } from "./place-tiers";
import { withIndicatorUnit, withIntensityUnit, withOutputUnit } from "./output-unit-formula";
import { placeYears } from "./place-years";
import { SheetDraft } from "./sheet-draft";
import { noteOf, type SheetLanguage } from "./sheet-language";
import type { SheetPlan } from "./sheet-plan";

/** Lays out Table A.2 (Annex A, 12.3): parameters, years, the evaluation year's figures, two rows and six tiers. */
export const layOutA2 = (language: SheetLanguage): SheetPlan => {
  const { words } = language;
  const draft = new SheetDraft({
    key: "a2",
    title: words.titles.a2,
    tabColor: "#217346",
    columnWidths: [40, 80, 80, 214, 80, 96, 80, 70],
    orientation: "portrait",
    protection: "protected",
  });
  draft.title(words.a2.title, noteOf(language, words.a2.note), a2Columns.printed);
  placeDraftMark(draft, language, { from: 4, columns: a2Columns.printed, content: "same" });
  const afterParameters = placeParameters(draft, language, 2);
  const afterYears = placeYears(draft, language, afterParameters + 1);
  const afterExclusions = placeExclusions(draft, language, afterYears + 1);
  draft.breakPage(afterExclusions + 1);
  const afterConfirmations = placeConfirmations(draft, language, afterExclusions + 1);
  const afterFigures = placeFigures(draft, language, afterConfirmations + 1);
  placeTiers(draft, language, afterFigures + 1);
  draft.freeze(1, { first: 0, last: 0 });
  draft.showOnly(a2Columns.printed);
  return draft.plan();
};

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const figureNames = {
  emission: names.emission,
  output: names.output,
  intensity: names.intensity,
  bestYear: names.bestYear,
  bestIntensity: names.bestIntensity,
  change: names.change,
  faults: names.dataFaults,
} as const;

const figureLooks = {
  emission: "number",
  output: "number",
  intensity: "intensity",
  bestYear: "whole",
  bestIntensity: "intensity",
  faults: "whole",
} as const;

/** What a figure is called, with the unit of output that is declared. */
const figureLabel = ({ words }: SheetLanguage, key: keyof typeof figureNames): string => {
  const label = words.a2.figureLabels[key];
  if (key === "output") return withOutputUnit(label);
  if (key === "bestIntensity") return withIndicatorUnit(label);
  return key === "intensity" ? withIntensityUnit(label, words.a2.outputUnit) : label;
};

const placeFigures = (draft: SheetDraft, language: SheetLanguage, start: number): number => {
  const { words } = language;
  draft.section(start, words.a2.figures, a2Columns.printed);
  const keys = Object.keys(figureNames) as (keyof typeof figureNames)[];
  keys.forEach((key, index) => {
    const row = start + 1 + index;
    draft.block({ row, column: 0, rows: 1, columns: 3 }, figureLabel(language, key), "label");
    const look = key === "change" ? (`change ${language.language}` as const) : figureLooks[key];
    draft.row(row, 3, [figure(language, key)], look);
    draft.name(figureNames[key], cell(row, 3));
    draft.height(row, 20);
  });
  const faults = cell(start + keys.length, 3);
  draft.highlight({ area: faults, formula: `=${names.dataFaults}>0`, ...alerts.wrong });
  return start + 1 + keys.length;
};
