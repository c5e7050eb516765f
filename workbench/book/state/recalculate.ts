import type { BookEvent, RowAndColumn } from "../event";
import type { BookState } from "./book-state";
import { type Arrays, showArrays } from "./show-arrays";
import type { CellPlace } from "../cell-place";
import type { Result } from "../calculator";

/** The cells whose results changed, by the ids of their sheets. */
export type Recalculated = ReadonlyMap<string, readonly RowAndColumn[]>;

/** Arrays that move one another at every turn come to rest nowhere; Excel gives up on such circles, too. */
const mostTurns = 50;

/** Has every formula calculated, stores the results and answers which of them changed. */
export const recalculate = (state: BookState): Recalculated => {
  state.needsCalculation = false;
  const changed = new Map<string, RowAndColumn[]>();
  const { sheets, calculator } = state;
  if (sheets.every(({ store }) => store.formulaCount === 0 && store.spilled.isEmpty))
    return changed;
  // What an array shows, other formulas read: they are calculated again until nothing moves.
  let turns = 0;
  while (turns < mostTurns) {
    turns += 1;
    const results = [...calculator.recalculate(state.book, state.changes.take())];
    storeResults(state, results, changed);
    if (showArrays(state, arraysIn(results)) === "same") break;
  }
  return turns > 1 ? withoutRepetition(changed) : changed;
};

/** Calculates the formulas that were entered, and nothing else, from what the other cells hold. */
export const calculateEntered = (state: BookState, events: readonly BookEvent[]): Recalculated => {
  const changed = new Map<string, RowAndColumn[]>();
  for (const event of events) {
    if (event.kind !== "changed" || event.change !== "RangeEdited") continue;
    const { sheetId, area } = event;
    const results = [...state.sheetById(sheetId).store.cells(area)].flatMap((at) => {
      const place = { sheetId, row: at.row, column: at.column };
      const { formula } = at.cell;
      return formula === null
        ? []
        : [{ ...place, ...state.calculator.calculate(state.book, formula, place) }];
    });
    storeResults(state, results, changed);
    showArrays(state, arraysIn(results), area);
  }
  return changed;
};

/** A cell that was calculated in several turns is told once. */
const withoutRepetition = (changed: Recalculated): Recalculated =>
  new Map(
    [...changed].map(([sheetId, cells]) => [
      sheetId,
      [...new Map(cells.map((cell) => [cell.join(), cell])).values()],
    ]),
  );

const arraysIn = (results: readonly (CellPlace & Result)[]): Arrays =>
  results.flatMap(({ array, ...at }) => (array === null ? [] : [{ ...at, array }]));

const storeResults = (
  state: BookState,
  results: readonly (CellPlace & Result)[],
  changed: Map<string, RowAndColumn[]>,
): void => {
  for (const { sheetId, row, column, value } of results) {
    if (state.sheetById(sheetId).store.setResult(row, column, value) !== "changed") continue;
    const cells = changed.get(sheetId) ?? [];
    cells.push([row, column]);
    changed.set(sheetId, cells);
  }
};
