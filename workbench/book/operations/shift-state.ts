import type { Area } from "../area";
import { shiftCharts } from "../charts/shift-chart";
import type { BookState } from "../state/book-state";
import { type Move, movingFormat, movingValidation } from "../formulas/rule-formulas";
import {
  type Shift,
  shiftArea,
  shiftAreas,
  shiftLine,
  shiftLineSet,
  shiftSpan,
  spanOf,
} from "../formulas/shift";
import { shiftFilter } from "./filters";
import type { SheetState } from "../sheet-state";
import type { WorkSheet } from "../state/work-sheet";

/** The state of a sheet after the shift, but for its tables. Panes stay frozen where they are, as in Excel. */
export const shiftState = (state: SheetState, shift: Shift): Partial<SheetState> => ({
  merges: shiftAreas(state.merges, shift).filter(({ rows, columns }) => rows * columns > 1),
  validations: withAreas(state.validations, shift),
  conditionalFormats: withAreas(state.conditionalFormats, shift),
  styleBands: state.styleBands.flatMap((band) => {
    const area = shiftArea(band.area, shift);
    return area === null ? [] : [{ ...band, area }];
  }),
  hyperlinks: withAreas(state.hyperlinks, shift),
  charts: shiftCharts(state.charts, shift),
  autoFilter: shiftAutoFilter(state.autoFilter, shift),
  pageLayout: shiftPrinting(state, shift),
  ...(shift.what === "rows"
    ? {
        rowHeights: shiftSizes(state.rowHeights, shift),
        hiddenRows: shiftLineSet(state.hiddenRows, shift),
        rowLevels: shiftSizes(state.rowLevels, shift),
      }
    : {
        columnWidths: shiftSizes(state.columnWidths, shift),
        fittedColumns: shiftLineSet(state.fittedColumns, shift),
        hiddenColumns: shiftLineSet(state.hiddenColumns, shift),
        columnLevels: shiftSizes(state.columnLevels, shift),
      }),
});

const withAreas = <Ruled extends { readonly areas: readonly Area[] }>(
  rules: readonly Ruled[],
  shift: Shift,
): readonly Ruled[] =>
  rules
    .map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, shift) }))
    .filter(({ areas }) => areas.length > 0);

const shiftAutoFilter = (
  filter: SheetState["autoFilter"],
  shift: Shift,
): SheetState["autoFilter"] => {
  const area = filter === null ? null : shiftArea(filter.area, shift);
  return filter === null || area === null ? null : { ...shiftFilter(filter, shift), area };
};

const shiftPrinting = ({ pageLayout }: SheetState, shift: Shift): SheetState["pageLayout"] => {
  const { printArea, titleRows, rowBreaks } = pageLayout;
  return {
    ...pageLayout,
    printArea: printArea === null ? null : shiftArea(printArea, shift),
    titleRows:
      titleRows === null || shift.what !== "rows" ? titleRows : shiftSpan(titleRows, shift),
    rowBreaks: shift.what === "rows" ? [...shiftLineSet(new Set(rowBreaks), shift)] : rowBreaks,
  };
};

/** Sizes move with their lines; inserted lines are as large as the line before them. */
const shiftSizes = (
  sizes: ReadonlyMap<number, number>,
  shift: Shift,
): ReadonlyMap<number, number> => {
  const shifted = new Map<number, number>();
  for (const [line, size] of sizes) {
    const moved = shiftLine(line, shift);
    if (moved !== null) shifted.set(moved, size);
  }
  const inherited = sizes.get(shift.first - 1);
  if (shift.kind === "insert" && inherited !== undefined)
    for (let line = 0; line < shift.count; line += 1) shifted.set(shift.first + line, inherited);
  return shifted;
};

/**
 * Rules are relative to their first cell: before the lines that hold it are deleted, they are rewritten to be
 * relative to the first cell that remains.
 */
export const rebaseRules = (
  state: BookState,
  sheet: WorkSheet,
  shift: Shift,
  isMoving: (area: Area) => boolean = () => true,
): void => {
  const { validations, conditionalFormats } = sheet;
  const [rules, formats] = [movingValidation(state.calculator), movingFormat(state.calculator)];
  state.alter(sheet, {
    validations: rebased(validations, { shift, isMoving }, rules),
    conditionalFormats: rebased(conditionalFormats, { shift, isMoving }, formats),
  });
};

const rebased = <Rule extends { readonly areas: readonly Area[] }>(
  rules: readonly Rule[],
  { shift, isMoving }: { readonly shift: Shift; readonly isMoving: (area: Area) => boolean },
  move: Move<Rule>,
): readonly Rule[] =>
  rules.map((rule) => {
    const lines = rule.areas.every(isMoving) ? linesLost(rule.areas, shift) : 0;
    return shift.what === "rows" ? move(rule, lines, 0) : move(rule, 0, lines);
  });

/** How far, before the deletion, the first remaining cell is from the first cell. */
const linesLost = (areas: readonly Area[], shift: Shift): number => {
  const was = areas[0];
  const remaining = areas.find((area) => shiftArea(area, shift) !== null);
  if (was === undefined || remaining === undefined) return 0;
  const { first } = spanOf(remaining, shift);
  const end = shift.first + shift.count;
  const survivor = first >= shift.first && first < end ? end : first;
  return survivor - spanOf(was, shift).first;
};
