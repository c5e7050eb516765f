import { asShown, blank, isBlank, type CellValue } from "../../cells/cell-value";
import { refuse } from "../../faults/refusal";
import type { ListReading } from "../reading";

/** A cell of a list's rows, counted from their first: what it is to say, and what it says. */
export interface ListCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly was: CellValue;
}

/**
 * The changes that take others back; refuses where a cell says something else by now, and where a row would be blank
 * above one that was added since: a blank cell there says what the row before it says.
 */
export const takenBack = (
  { rows }: ListReading,
  changed: readonly ListCell[],
): readonly ListCell[] => {
  const back = changed.map(({ row, column, value, was }) => {
    const now = rows.cells[row]?.[column] ?? blank;
    if (now.formula !== undefined || !isEqual(now, value)) refuse("changed-meanwhile");
    return { row, column, value: was, was: value };
  });
  const left = (nth: number) =>
    rows.cells[nth]?.map(
      (its, column) => back.find((one) => one.row === nth && one.column === column)?.value ?? its,
    );
  const last = rows.cells.findLastIndex((cells) => !cells.every(isBlank));
  if (back.some(({ row }) => row < last && left(row)?.every(isBlank))) refuse("changed-meanwhile");
  return back;
};

export const isEqual = (one: CellValue, other: CellValue): boolean =>
  one.kind === other.kind && asShown(one) === asShown(other);
