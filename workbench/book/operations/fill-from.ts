import type { Area } from "../area";
import type { Cell } from "../cell";
import type { Origin } from "../event";
import type { BookState } from "../state/book-state";
import { copiedCell } from "./copied-cell";
import { copiedFormats, copiedWhole, requirePlain, requireWholeMerges } from "./copy-rules";
import { requireUnlocked, requireUnprotected } from "./guard";
import { hiddenByMerge } from "./merge-cells";
import { updateTableHeaders } from "./table-headers";
import { transposeFormula } from "./transpose-formula";

export interface Block {
  readonly sheetId: string;
  readonly area: Area;
}

/** What cells take over: values, contents with their formulas shifted along, styles, or contents and styles. */
export type Taken = "values" | "formulas" | "formats" | "all";

interface Filled extends Filling {
  readonly from: Block;
  readonly to: Block;
  readonly what: Taken;
}

/** How an area is filled: leaving cells as they are whose source is blank, with rows and columns exchanged. */
export interface Filling {
  readonly skipsBlanks?: boolean;
  readonly isTransposed?: boolean;
}

/** Fills an area from another, which is repeated where it is smaller. No cell of it is held on the way. */
export const fillFrom = (
  state: BookState,
  { from, to, what, skipsBlanks, isTransposed }: Filled,
  origin: Origin,
): void => {
  const source = state.place(from.sheetId, from.area);
  const target = state.place(to.sheetId, to.area);
  const takesContents = what !== "formats";
  const takesStyles = what === "formats" || what === "all";
  if (takesContents) requireUnlocked(target, to.area);
  if (takesStyles) requireUnprotected(target);
  if (takesStyles) {
    const places = [
      { sheet: source, area: from.area },
      { sheet: target, area: to.area },
    ] as const;
    places.forEach(skipsBlanks ? requirePlain : requireWholeMerges);
    const copied = what === "all" ? copiedWhole : copiedFormats;
    if (!skipsBlanks) state.alter(target, copied(state, ...places, isTransposed));
  }
  // On one sheet it must not read what it has just written.
  const cells = source === target ? source.store.part(from.area) : source.store;
  const isCovered = hiddenByMerge(target, to.area);
  state.putArea(target, to.area, (row, column) => {
    const [down, right] = [row - to.area.row, column - to.area.column];
    const sourceRow = from.area.row + ((isTransposed ? right : down) % from.area.rows);
    const sourceColumn = from.area.column + ((isTransposed ? down : right) % from.area.columns);
    const cell = cells.get(sourceRow, sourceColumn);
    const before = target.store.get(row, column);
    if (skipsBlanks && (cell?.value ?? null) === null && (cell?.formula ?? null) === null)
      return before ?? { ...blank, style: target.baseStyle(row, column) };
    const style = takesStyles
      ? (cell?.style ?? source.baseStyle(sourceRow, sourceColumn))
      : (before?.style ?? target.baseStyle(row, column));
    if (!takesContents || isCovered(row, column)) return { ...(before ?? blank), style };
    if (cell === undefined) return { ...blank, style };
    if (what === "values") return { value: cell.value, formula: null, style, quoted: cell.quoted };
    const at = { row: sourceRow, column: sourceColumn, cell };
    const { value, formula, quoted } = copiedCell(source, from.area, at);
    if (formula === null) return { value, formula: null, style, quoted };
    const moved = isTransposed
      ? transposeFormula(formula, { row: sourceRow, column: sourceColumn }, { row, column })
      : state.calculator.moveFormula(formula, row - sourceRow, column - sourceColumn);
    return { value: null, formula: moved, style, quoted: false };
  });
  if (takesContents) {
    updateTableHeaders(state, target, to.area);
    state.tell({ kind: "changed", ...to, change: "RangeEdited", origin });
  }
  if (takesStyles) state.tell({ kind: "formatChanged", ...to, origin });
};

const blank: Omit<Cell, "style"> = { value: null, formula: null, quoted: false };
