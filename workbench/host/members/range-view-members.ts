import { formatArea } from "../../book/address";
import { cellArea } from "../../book/areas";
import type { Cell } from "../../book/cell";
import { defaultStyle } from "../../book/style";
import { integerArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import { objectReference, type VisibleCells } from "../model/object-reference";
import { type Session, sheetOf } from "../model/session";
import { cellText } from "../ranges/cell-text";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf, isUnbounded, valueJson, valueType } from "../ranges/read-grid";
import { itemNotFound, notImplemented } from "../refusals";

const linesFrom = (first: number, count: number, isHidden: (line: number) => boolean) =>
  Array.from({ length: count }, (_, offset) => first + offset).filter((line) => !isHidden(line));

/** The cells of a range that are not hidden. */
export function visibleView(self: RangeRef, session: Session) {
  const area = areaOf(self);
  if (isUnbounded(area)) throw notImplemented("Range.getVisibleView of whole rows or columns");
  const sheet = sheetOf(session, self.sheetId);
  return objectReference("RangeView", {
    sheetId: self.sheetId,
    rows: linesFrom(area.row, area.rows, (row) => sheet.isRowHidden(row)),
    columns: linesFrom(area.column, area.columns, (column) => sheet.isColumnHidden(column)),
    index: 0,
  });
}

/** Something of every cell that is seen, by rows. */
const gridOf =
  <T>(read: (cell: Cell | undefined, session: Session) => T) =>
  ({ sheetId, rows, columns }: VisibleCells, session: Session): T[][] => {
    const sheet = sheetOf(session, sheetId);
    return rows.map((row) => columns.map((column) => read(sheet.cell(row, column), session)));
  };

/** What is seen can be read; writing goes to the range itself. */
const readable = <T>(
  name: string,
  read: (cell: Cell | undefined, session: Session) => T,
): Settable<VisibleCells, T[][]> => ({
  get: gridOf(read),
  set: () => {
    throw notImplemented(`Setting RangeView.${name}`);
  },
});

const rowOf = (view: VisibleCells, index: number) => {
  const row = view.rows[index];
  if (row === undefined) throw itemNotFound(`visible row ${index}`);
  return objectReference("RangeView", { ...view, rows: [row], index });
};

export const rangeViewMembers: MembersOf<"RangeView"> = {
  scalars: {
    CellAddresses: {
      get: ({ rows, columns }) =>
        rows.map((row) => columns.map((column) => formatArea(cellArea(row, column)))),
    },
    ColumnCount: { get: ({ columns }) => columns.length },
    Formulas: readable("formulas", (cell) => cell?.formula ?? valueJson(cell?.value ?? null)),
    Index: { get: ({ index }) => index },
    NumberFormat: readable("numberFormat", (cell) => (cell?.style ?? defaultStyle).numberFormat),
    RowCount: { get: ({ rows }) => rows.length },
    Text: { get: gridOf((cell, session) => cellText(cell, session)) },
    ValueTypes: { get: gridOf((cell) => valueType(cell?.value ?? null)) },
    Values: readable("values", (cell) => valueJson(cell?.value ?? null)),
  },
  links: { Rows: (self) => objectReference("RangeViewCollection", self) },
};

export const rangeViewCollectionMembers: MembersOf<"RangeViewCollection"> = {
  items: (self) => self.rows.map((_, index) => rowOf(self, index)),
  methods: {
    GetCount: (self) => self.rows.length,
    GetItemAt: (self, args) => rowOf(self, integerArgument(args, 0, "index")),
  },
};
