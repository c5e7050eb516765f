import { addressText } from "../../cells/address";
import { asShown, blank, isBlank, type CellValue } from "../../cells/cell-value";
import { refuse } from "../../faults/refusal";
import { evidenceDefaults, nothingSaid } from "../../standard/record-lists";
import type { ItemId } from "../../standard/table-a1";
import { columnsIn, evidencePieces, textIn } from "../list-rows";
import type { ListReading } from "../reading";
import { isEqual, type ListCell } from "./taken-back";

/** Which piece of an item's evidence goes up or down by one, and the texts of all of them as the person saw them. */
export interface PieceMove {
  readonly item: ItemId;
  readonly nth: number;
  readonly by: 1 | -1;
  readonly seen: readonly string[];
}

/**
 * The cells to change so that two pieces of an item change places and every piece says what it said: the two say all of
 * themselves, and so does a piece that would take something else from the one before it by now. Refuses where the pieces
 * are others than the person saw.
 */
export const movedPiece = (read: ListReading, move: PieceMove): readonly ListCell[] => {
  const columns = columnsIn("evidence", read);
  if (!columns.has("item")) refuse("gone", "item", "item");
  const pieces = evidencePieces(read);
  const [from, to] = placesOf(move, pieces);
  const moved = <Row>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row, at) => (at === from ? rows[to] : at === to ? rows[from] : row) ?? row);
  const wanted = moved(pieces);
  const rows = read.rows.cells.flatMap((cells, row) =>
    cells.every(isBlank) ? [] : [{ cells, row }],
  );
  const inPlace = moved(rows.map(({ cells }) => cells));
  const changed: ListCell[] = [];
  let before: readonly CellValue[] = [];
  rows.forEach(({ cells, row }, at) => {
    const now = [...(inPlace[at] ?? [])];
    const says = [...now];
    for (const keys of evidenceDefaults) {
      const its = keys.flatMap((key) => {
        const column = columns.get(key);
        const want = wanted[at]?.get(key)?.value ?? blank;
        return column === undefined ? [] : [{ column, want, before: before[column] ?? blank }];
      });
      const isSilent = its.every(({ column }) => isBlank(now[column] ?? blank));
      for (const { column, before: said } of isSilent ? its : []) says[column] = said;
      const isSame = its.every(({ column, want }) => isAlike(says[column] ?? blank, want));
      if (isSame && at !== from && at !== to) continue;
      for (const { column, want } of its) now[column] = says[column] = want;
      const [first] = its;
      const isTakenOver = its.some((one) => !isAlike(one.before, blank));
      if (first && isTakenOver && its.every(({ want }) => isBlank(want)))
        now[first.column] = says[first.column] = { kind: "text", text: nothingSaid };
    }
    before = says;
    now.forEach((value, column) => {
      const was = cells[column] ?? blank;
      if (!isEqual(value, was)) changed.push({ row, column, value, was });
    });
  });
  return withoutFormulas(read, changed);
};

const placesOf = (
  { item, nth, by, seen }: PieceMove,
  pieces: ReturnType<typeof evidencePieces>,
): readonly [from: number, to: number] => {
  const its = pieces.flatMap((piece, at) => (textIn(piece, "item") === item ? [at] : []));
  const texts = pieces
    .filter((piece) => textIn(piece, "item") === item)
    .map((piece) => textIn(piece, "text"));
  const [from, to] = [its[nth], its[nth + by]];
  const isAsSeen = JSON.stringify(texts) === JSON.stringify(seen);
  if (from === undefined || to === undefined || !isAsSeen) refuse("changed-meanwhile");
  return [from, to];
};

/** Whether two cells say the same of a piece; a dash says nothing. */
const isAlike = (one: CellValue, other: CellValue): boolean => saidOf(one) === saidOf(other);

const saidOf = (value: CellValue): string => {
  const text = asShown(value).trim();
  return text === nothingSaid ? "" : text;
};

/** A formula in a changed cell would be lost. */
const withoutFormulas = (
  { rows }: ListReading,
  changed: readonly ListCell[],
): readonly ListCell[] => {
  const found = changed.find(({ was }) => was.formula !== undefined);
  if (!found) return changed;
  const at = { row: rows.row + found.row, column: rows.column + found.column };
  return refuse("formula-in-list", addressText({ sheet: rows.sheet, ...at }));
};
