import type { Area } from "../../book/area";
import { type Border, stacked } from "../../book/style";
import type { Axis } from "../grid/axis";
import type { CellLook } from "./cell-look";
import { fitNumber } from "./fit-number";
import { areasInRow } from "./areas-in-row";
import type { CellState, StateAt } from "./cell-state";
import type { LookAt } from "./look-at";
import type { Measure } from "./measure-text";

/** A cell ready to be drawn. Lengths in pixels, left from column A's edge, top and height by its rows. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  /** More than one where the cell is a merged area. */
  readonly rows: number;
  readonly columns: number;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly look: CellLook;
  readonly state: CellState;
  readonly text: string;
  /** Room that overflowing text takes on each side of the cell. */
  readonly spill: { readonly left: number; readonly right: number };
  readonly borders: Readonly<Record<"top" | "bottom" | "left" | "right", Border | null>>;
  /** A gridline at its right and bottom edge. */
  readonly gridlines: { readonly right: boolean; readonly bottom: boolean };
}

export interface RowSource {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly showGridlines: boolean;
  lookAt: LookAt;
  stateAt: StateAt;
  mergeAt(row: number, column: number): Area | undefined;
  measure: Measure;
}

/** The columns to draw, and those right before them that another part of the grid draws. */
export interface Columns {
  readonly before: readonly number[];
  readonly own: readonly number[];
}

/** Excel leaves about this much between text and the cell's edges, on both sides together. */
const padding = 5;

/**
 * The boxes of one row for the given columns (in order, none hidden), and of cells before them only those whose
 * text runs over into them.
 */
export const layOutRow = (
  source: RowSource,
  row: number,
  columns: Columns,
  firstRow: number,
): CellBox[] => {
  const firstColumn = columns.own[0] ?? 0;
  const all = { columns: [...columns.before, ...columns.own], firstColumn };
  const boxes = areasInRow(source, row, all, firstRow).map((area) => boxOf(source, area));
  return spillOver(source, boxes).filter(
    (box) => box.column + box.columns > firstColumn || box.spill.right > 0,
  );
};

const boxOf = (source: RowSource, area: Area): CellBox => {
  const { rows, columns, lookAt, stateAt, measure } = source;
  const { row, column } = area;
  const look = lookAt(row, column);
  const left = columns.offset(column);
  const width = columns.offset(column + area.columns) - left;
  const top = rows.offset(row);
  const last = lookAt(row + area.rows - 1, column + area.columns - 1).style;
  const { style } = look;
  const room = style.rotation === stacked ? Infinity : width - padding;
  const lines = source.showGridlines && style.fill === null;
  return {
    ...area,
    left,
    width,
    top,
    height: rows.offset(row + area.rows) - top,
    look,
    state: stateAt(row, column),
    text: look.kind === "number" ? fitNumber(look, room, measure) : look.text,
    spill: { left: 0, right: 0 },
    borders: {
      left: style.left ?? (column > 0 ? lookAt(row, column - 1).style.right : null),
      top: style.top ?? (row > 0 ? lookAt(row - 1, column).style.bottom : null),
      right: last.right,
      bottom: last.bottom,
    },
    gridlines: { right: lines, bottom: lines },
  };
};

/** Lets long text run over blank neighbours, as far as it needs or until a cell that holds something. */
const spillOver = (source: RowSource, boxes: CellBox[]): CellBox[] => {
  const spilt = boxes.map((box, index) => ({ ...box, spill: spillOf(source, boxes, index) }));
  return spilt.map((box) => {
    const right = box.left + box.width;
    const isUnderText = spilt.some(
      (other) =>
        (other.spill.left > 0 || other.spill.right > 0) &&
        other.left - other.spill.left < right &&
        other.left + other.width + other.spill.right > right,
    );
    return isUnderText ? { ...box, gridlines: { ...box.gridlines, right: false } } : box;
  });
};

const spillOf = (source: RowSource, boxes: CellBox[], index: number): CellBox["spill"] => {
  const box = boxes[index]!;
  const { look, width } = box;
  const none = { left: 0, right: 0 };
  const { rotation, wrapText, shrinkToFit } = look.style;
  if (look.kind !== "text" || rotation === stacked || wrapText || shrinkToFit) return none;
  if (box.text.includes("\n") || source.mergeAt(box.row, box.column)) return none;
  const wanted = source.measure(box.text, look.style) + padding + look.style.indent * 9 - width;
  if (wanted <= 0) return none;
  const room = (step: 1 | -1, need: number): number =>
    blankRoom(source, boxes, { index, step, need });
  if (look.style.horizontal === "right") return { left: room(-1, wanted), right: 0 };
  if (look.style.horizontal === "center") {
    return { left: room(-1, wanted / 2), right: room(1, wanted / 2) };
  }
  return { left: 0, right: room(1, wanted) };
};

const blankRoom = (
  source: RowSource,
  boxes: CellBox[],
  { index, step, need }: { index: number; step: 1 | -1; need: number },
): number => {
  let room = 0;
  for (let at = index + step; room < need; at += step) {
    const box = boxes[at];
    if (!box || box.look.kind !== "blank" || source.mergeAt(box.row, box.column)) break;
    room += box.width;
  }
  return room;
};
