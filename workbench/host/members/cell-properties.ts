import { cellArea } from "../../book/areas";
import type { Json } from "../batch";
import type { Arguments } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import { fullAddress } from "../ranges/address";
import type { RangeRef, Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument } from "../refusals";
import { hyperlink } from "./hyperlink";
import {
  formatProperties,
  type Property,
  type PropertyTree,
  setProperties,
  tellProperties,
} from "./property-tree";
import { firstOf } from "./region-style";
import { cellStyle } from "./style-members";

/** What a cell, a row or a column has beside its format. */
const ofFirst = (of: (range: RangeRef, session: Session) => Json): Property => ({
  get: (cells, session) => of(firstOf(cells), session),
});

const address = ofFirst((range, session) =>
  fullAddress(sheetOf(session, range.sheetId).name, areaOf(range)),
);

const linked: Property = {
  get: (cells, session) => hyperlink.get(firstOf(cells), session) as Json,
  set: (cells, value, session) => {
    for (const range of cells) hyperlink.set(range, value, session);
  },
};

const common: PropertyTree = {
  address,
  addressLocal: address,
  hyperlink: linked,
  style: cellStyle,
};

const isRowHidden = ({ area: { row }, sheetId }: RangeRef, session: Session): boolean =>
  sheetOf(session, sheetId).isRowHidden(row);
const isColumnHidden = ({ area: { column }, sheetId }: RangeRef, session: Session): boolean =>
  sheetOf(session, sheetId).isColumnHidden(column);

const hiding = (what: "rows" | "columns"): Property => ({
  ...ofFirst(what === "rows" ? isRowHidden : isColumnHidden),
  set: (cells, value, { book }) => {
    if (typeof value !== "boolean") throw invalidArgument("Hidden must be true or false.");
    for (const range of cells) {
      const area = areaOf(range);
      const [first, count] = what === "rows" ? [area.row, area.rows] : [area.column, area.columns];
      book.setHidden(range.sheetId, what, first, count, value ? "hidden" : "shown", "add-in");
    }
  },
});

const without = (tree: PropertyTree, ...names: readonly string[]): PropertyTree =>
  Object.fromEntries(Object.entries(tree).filter(([name]) => !names.includes(name)));

const trees = {
  cell: {
    ...common,
    format: without(formatProperties, "columnWidth", "rowHeight"),
    hidden: ofFirst(
      (range, session) => isRowHidden(range, session) || isColumnHidden(range, session),
    ),
  },
  row: {
    ...common,
    format: without(formatProperties, "columnWidth"),
    rowHidden: hiding("rows"),
    rowIndex: ofFirst(({ area }) => area.row),
  },
  column: {
    ...common,
    format: without(formatProperties, "rowHeight"),
    columnHidden: hiding("columns"),
    columnIndex: ofFirst(({ area }) => area.column),
  },
} as const;

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const cellsOfRange = (self: RangeRef): readonly (readonly Region[])[] => {
  const { row, column, rows, columns } = areaOf(self);
  return times(rows, (down) =>
    times(columns, (along) => [{ ...self, area: cellArea(row + down, column + along) }]),
  );
};

const linesOf = (self: RangeRef, what: "row" | "column"): readonly Region[] => {
  const area = areaOf(self);
  return what === "row"
    ? times(area.rows, (at) => [{ ...self, area: { ...area, row: area.row + at, rows: 1 } }])
    : times(area.columns, (at) => [
        { ...self, area: { ...area, column: area.column + at, columns: 1 } },
      ]);
};

/** What each cell of the range has of the properties asked for, as a grid. */
export const getCellProperties = (self: RangeRef, [asked]: Arguments, session: Session) =>
  cellsOfRange(self).map((cells) =>
    cells.map((cell) => tellProperties(trees.cell, asked, cell, session)),
  );

/** Gives every cell of the range its own properties, from a grid of the range's size. */
export function setCellProperties(self: RangeRef, [given]: Arguments, session: Session): void {
  const { rows, columns } = areaOf(self);
  const isRow = (cells: unknown): cells is readonly unknown[] =>
    Array.isArray(cells) && cells.length === columns;
  if (!Array.isArray(given) || given.length !== rows || !given.every(isRow))
    throw invalidArgument(`The properties must be a grid of ${rows} × ${columns} objects.`);
  cellsOfRange(self).forEach((cells, down) => {
    cells.forEach((cell, along) => setProperties(trees.cell, given[down]?.[along], cell, session));
  });
}

/** What each row or column of the range has of the properties asked for. */
export const getLineProperties =
  (what: "row" | "column") =>
  (self: RangeRef, [asked]: Arguments, session: Session) =>
    linesOf(self, what).map((line) => tellProperties(trees[what], asked, line, session));

/** Gives every row or column of the range its own properties. */
export const setLineProperties =
  (what: "row" | "column") =>
  (self: RangeRef, [given]: Arguments, session: Session): void => {
    const lines = linesOf(self, what);
    if (!Array.isArray(given) || given.length !== lines.length)
      throw invalidArgument(`The properties must be an array of ${lines.length} objects.`);
    lines.forEach((line, index) => setProperties(trees[what], given[index], line, session));
  };
