import type { Area } from "../area";
import { cellsOf } from "../areas";
import type { BookState } from "../state/book-state";
import type { Cell } from "../cell";
import type { Origin } from "../event";
import { copiedCell } from "./copied-cell";
import { copiedWhole, type Place, requireWholeMerges } from "./copy-rules";
import { requireUnlocked } from "./guard";
import { updateTableHeaders } from "./table-headers";

import type { WorkSheet } from "../state/work-sheet";

/** Copies a block with all that belongs to its cells: contents, styles, merges, validation, conditional formats. */
export const copyCells = (
  state: BookState,
  from: { readonly sheetId: string; readonly area: Area },
  to: { readonly sheetId: string; readonly row: number; readonly column: number },
  origin: Origin,
): void => {
  const source = { sheet: state.place(from.sheetId, from.area), area: from.area };
  const area = { ...from.area, row: to.row, column: to.column };
  const target = { sheet: state.place(to.sheetId, area), area };
  requireUnlocked(target.sheet, area);
  requireWholeMerges(source);
  requireWholeMerges(target);
  const rules = copiedWhole(state, source, target);
  putCells(state, source, target);
  state.alter(target.sheet, rules);
  updateTableHeaders(state, target.sheet, area);
  const { id: sheetId } = target.sheet;
  state.tell({ kind: "changed", sheetId, area, change: "RangeEdited", origin });
  state.tell({ kind: "formatChanged", sheetId, area, origin });
};

const putCells = (state: BookState, source: Place, target: Place): void => {
  const [down, right] = distance(source, target);
  const part = { ...source.area, ...filledSize(source, target) };
  const copied = [...cellsOf(part)].map(([row, column]) => {
    const cell = cellAt(source.sheet, row, column);
    return [row, column, copiedCell(source.sheet, source.area, { row, column, cell })] as const;
  });
  for (const [row, column, cell] of copied) {
    const formula =
      cell.formula === null ? null : state.calculator.moveFormula(cell.formula, down, right);
    state.put(target.sheet, row + down, column + right, { ...cell, formula });
  }
};

/** How much of the block reaches into stored cells on either side; whole columns hold little more than nothing. */
const filledSize = (source: Place, target: Place): Pick<Area, "rows" | "columns"> => {
  const reach = ({ sheet, area }: Place): readonly [rows: number, columns: number] => {
    const used = sheet.usedArea() ?? area;
    return [used.row + used.rows - area.row, used.column + used.columns - area.column];
  };
  const [one, other] = [reach(source), reach(target)];
  return {
    rows: Math.min(source.area.rows, Math.max(one[0], other[0], 1)),
    columns: Math.min(source.area.columns, Math.max(one[1], other[1], 1)),
  };
};

const cellAt = (sheet: WorkSheet, row: number, column: number): Cell =>
  sheet.store.get(row, column) ?? {
    value: null,
    formula: null,
    style: sheet.baseStyle(row, column),
    quoted: false,
  };

const distance = (source: Place, target: Place): readonly [down: number, right: number] => [
  target.area.row - source.area.row,
  target.area.column - source.area.column,
];
