import { finding, type Finding } from "../faults/finding";
import { monitoringTable } from "../sheets/defined-names";
import type { SheetPlan, WorkbookPlan } from "../sheets/sheet-plan";
import { compareAdded } from "./compare-added";
import { compareCells } from "./compare-cells";
import { compareFormats } from "./compare-formats";
import { compareHidden, printedPart } from "./compare-hidden";
import { compareLines } from "./compare-lines";
import { compareFormulaNames, compareLocalNames, compareNames } from "./compare-names";
import { compareRules, expectedRules } from "./compare-rules";
import { compareSheets, findSheet } from "./compare-sheets";
import { compareTable } from "./compare-table";
import { compareVolatile } from "./compare-volatile";
import { compareWritten } from "./compare-written";
import type { Difference } from "./difference";
import { movedFormula, type Locate } from "./formula-text";
import type { Inspected, Places } from "./look";
import { spanOf } from "./map-area";
import { isWhereLaidOut, placeSheet, type Placement } from "./place-sheet";
import type { SheetSurvey, Survey, WorkbookState } from "./survey";

interface Found {
  readonly plan: SheetPlan;
  readonly survey: SheetSurvey;
  readonly placement: Placement;
}

const findSheets = (plan: WorkbookPlan, survey: Survey): readonly Found[] =>
  plan.sheets.flatMap((sheet): Found[] => {
    const its = findSheet(sheet, survey);
    return its
      ? [{ plan: sheet, survey: its, placement: placeSheet(sheet, its, survey.names) }]
      : [];
  });

/** Where a further look is needed before the workbook can be compared whole. */
export const placesOf = (plan: WorkbookPlan, survey: Survey): Places => {
  const found = findSheets(plan, survey);
  return {
    rules: found.flatMap((its) => expectedRules(its.plan, its.placement)),
    printed: found.flatMap((its) => printedPart(its.plan, its.placement)),
  };
};

/** Compares everything of the workbook that is not the user's with the plan it was laid out by. */
export const compareWorkbook = (
  plan: WorkbookPlan,
  { survey, look }: Inspected,
  state: WorkbookState,
): readonly Difference[] => {
  const found = findSheets(plan, survey);
  const isMoved = found.length < plan.sheets.length || !found.every(standsAsLaidOut);
  return [
    ...compareSheets(plan, survey, state),
    ...compareTable(plan, survey),
    ...found.flatMap((its) => compareSheet(its, { found, isMoved }, { survey, state })),
    ...found.flatMap((its) => compareLocalNames(plan, its.survey)),
    ...compareFormulaNames(plan, survey),
    ...found.flatMap((its) =>
      compareRules(expectedRules(its.plan, its.placement), look.rules, state),
    ),
    ...found.flatMap((its) => compareHidden(printedPart(its.plan, its.placement), look.hidden)),
  ];
};

const standsAsLaidOut = ({ plan, placement }: Found): boolean =>
  plan.title === placement.title && isWhereLaidOut(placement);

const compareSheet = (
  its: Found,
  { found, isMoved }: { readonly found: readonly Found[]; readonly isMoved: boolean },
  { survey, state }: { readonly survey: Survey; readonly state: WorkbookState },
): readonly Difference[] => {
  const { plan, placement } = its;
  const locate = isMoved ? locateFrom(its, found) : null;
  return [
    ...compareLines(plan, its.survey, placement),
    ...compareCells(plan, its.survey, {
      placement,
      locate,
      hasTable: survey.tables.has(monitoringTable),
    }),
    ...compareWritten(plan, its.survey, placement),
    ...compareVolatile(plan, its.survey, placement),
    ...compareAdded(plan, its.survey, { placement, names: survey.names, state }),
    ...compareFormats(plan, its.survey, placement),
    ...compareNames(plan, survey, placement),
    ...compareHighlights(its, locate),
  ];
};

/** Where a cell that a planned formula of this sheet speaks of stands now. */
const locateFrom =
  (its: Found, all: readonly Found[]): Locate =>
  (sheet, row, column) => {
    const target = sheet === "" ? its : all.find(({ plan }) => plan.title === sheet);
    const [actualRow, actualColumn] = [
      target?.placement.rows[row],
      target?.placement.columns[column],
    ];
    if (!target || typeof actualRow !== "number" || typeof actualColumn !== "number") return null;
    return { title: target.placement.title, row: actualRow, column: actualColumn };
  };

/** Conditional formats are counted, not read: what is too few is put on anew. */
const compareHighlights = (
  { plan, survey, placement }: Found,
  locate: Locate | null,
): readonly Difference[] => {
  if (survey.highlights >= plan.highlights.length) return [];
  const highlights = plan.highlights.flatMap((highlight) => {
    const area = spanOf(highlight.area, placement);
    const formula = movedFormula(highlight.formula, locate);
    return area && formula ? [{ ...highlight, area, formula }] : [];
  });
  const where = { sheet: survey.title, row: 0, column: 0 };
  return [
    {
      finding: finding("highlights-lost", where, { sheet: survey.title }),
      fixes: [{ kind: "highlights", title: survey.title, highlights }],
    },
  ];
};

/** The findings of some differences, in the same order. */
export const findingsOf = (differences: readonly Difference[]): readonly Finding[] =>
  differences.map((difference) => difference.finding);
