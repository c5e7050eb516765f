import type { Area } from "../../book/area";
import { sheetColumns, sheetRows } from "../../book/area";
import { fromR1C1, toR1C1 } from "../../book/formulas/r1c1";
import type { Sheet } from "../../book/sheet";
import { defaultStyle } from "../../book/style";
import type { MembersOf, ScalarsOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { objectReference } from "../model/object-reference";
import { fullAddress } from "../ranges/address";
import { cellText } from "../ranges/cell-text";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf, gridArgument, readGrid, valueJson, valueType } from "../ranges/read-grid";
import { writeContents, writeNumberFormats } from "../ranges/write-grid";
import { hyperlink } from "./hyperlink";
import { hasSpill } from "./spills";
import { rangeActions } from "./range-actions";
import { rangeNavigation } from "./range-navigation";
import { cellStyle } from "./style-members";
import { flagValue } from "./value-arguments";

const ofArea =
  <T>(get: (area: Area, sheet: Sheet) => T) =>
  (self: RangeRef, session: Session): T =>
    get(areaOf(self), sheetOf(session, self.sheetId));

/** Excel counts to the largest 32-bit number and answers −1 beyond. */
function cellCount({ rows, columns }: Area): number {
  const count = rows * columns;
  return count > 2 ** 31 - 1 ? -1 : count;
}

/** True or false for all, null where they differ. */
function common(count: number, test: (offset: number) => boolean): boolean | null {
  const first = test(0);
  for (let offset = 1; offset < count; offset += 1) if (test(offset) !== first) return null;
  return first;
}

const rowsHidden = ({ row, rows }: Area, sheet: Sheet) =>
  common(rows, (offset) => sheet.isRowHidden(row + offset));
const columnsHidden = ({ column, columns }: Area, sheet: Sheet) =>
  common(columns, (offset) => sheet.isColumnHidden(column + offset));

const extent = (first: number, count: number, size: (index: number) => number): number =>
  Array.from({ length: count }, (_, offset) => size(first + offset)).reduce((a, b) => a + b, 0);

const hide =
  (what: "rows" | "columns") =>
  (self: RangeRef, value: unknown, { book }: Session): void => {
    const area = areaOf(self);
    const [first, count] = what === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    const hidden = flagValue(value, `${what} hidden`) ? "hidden" : "shown";
    book.setHidden(self.sheetId, what, first, count, hidden, "add-in");
  };

const formulasOf = (self: RangeRef, session: Session) =>
  readGrid(session, self, (cell) => cell?.formula ?? valueJson(cell?.value ?? null));

const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");

const mapGrid = <T>(
  grid: readonly (readonly T[])[] | null,
  map: (content: T, down: number, right: number) => T,
) => grid?.map((row, down) => row.map((content, right) => map(content, down, right))) ?? null;

const address = ofArea((area, sheet) => fullAddress(sheet.name, area));

const contents: ScalarsOf<"Range"> = {
  Values: {
    get: (self, session) => readGrid(session, self, (cell) => valueJson(cell?.value ?? null)),
    set: (self, value, session) => writeContents(session, self, value, "values"),
  },
  Formulas: {
    get: (self, session) => formulasOf(self, session),
    set: (self, value, session) => writeContents(session, self, value, "formulas"),
  },
  FormulasLocal: {
    get: (self, session) => formulasOf(self, session),
    set: (self, value, session) => writeContents(session, self, value, "formulasLocal"),
  },
  FormulasR1C1: {
    get: (self, session) => {
      const { row, column } = areaOf(self);
      return mapGrid(formulasOf(self, session), (content, down, right) =>
        isFormula(content) ? toR1C1(content, row + down, column + right) : content,
      );
    },
    set: (self, value, session) => {
      const { row, column } = areaOf(self);
      const grid = gridArgument(value, areaOf(self), "formulasR1C1");
      const written = mapGrid(grid, (content, down, right) =>
        isFormula(content) ? fromR1C1(content, row + down, column + right) : content,
      );
      writeContents(session, self, written, "formulasR1C1");
    },
  },
  HasSpill: { since: "1.12", get: hasSpill },
  Text: {
    get: (self, session) => readGrid(session, self, (cell) => cellText(cell, session)),
  },
  ValueTypes: {
    get: (self, session) => readGrid(session, self, (cell) => valueType(cell?.value ?? null)),
  },
  NumberFormat: {
    get: (self, session) =>
      readGrid(session, self, (cell) => (cell?.style ?? defaultStyle).numberFormat),
    set: (self, value, session) => writeNumberFormats(session, self, value),
  },
};

const position: ScalarsOf<"Range"> = {
  Address: { get: address },
  AddressLocal: { get: address },
  RowIndex: { get: ofArea(({ row }) => row) },
  ColumnIndex: { get: ofArea(({ column }) => column) },
  RowCount: { get: ofArea(({ rows }) => rows) },
  ColumnCount: { get: ofArea(({ columns }) => columns) },
  CellCount: { get: ofArea(cellCount) },
  IsEntireColumn: { get: ofArea(({ rows }) => rows === sheetRows) },
  IsEntireRow: { get: ofArea(({ columns }) => columns === sheetColumns) },
  RowHidden: { get: ofArea(rowsHidden), set: hide("rows") },
  ColumnHidden: { get: ofArea(columnsHidden), set: hide("columns") },
  Hidden: {
    get: ofArea((area, sheet) => {
      const [rows, columns] = [rowsHidden(area, sheet), columnsHidden(area, sheet)];
      return rows === true || columns === true ? true : rows === null ? null : columns;
    }),
  },
  Left: {
    since: "1.10",
    get: ofArea(({ column }, sheet) => extent(0, column, (at) => sheet.columnWidth(at))),
  },
  Top: {
    since: "1.10",
    get: ofArea(({ row }, sheet) => extent(0, row, (at) => sheet.rowHeight(at))),
  },
  Width: {
    since: "1.10",
    get: ofArea(({ column, columns }, sheet) =>
      extent(column, columns, (at) => sheet.columnWidth(at)),
    ),
  },
  Height: {
    since: "1.10",
    get: ofArea(({ row, rows }, sheet) => extent(row, rows, (at) => sheet.rowHeight(at))),
  },
};

export const rangeMembers: MembersOf<"Range"> = {
  identity: (self, { ranges }) => {
    const id = ranges.idOf(self);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  scalars: {
    ...contents,
    ...position,
    Hyperlink: hyperlink,
    Style: {
      get: (self, session) => cellStyle.get([self], session),
      set: (self, value, session) => cellStyle.set([self], value, session),
    },
  },
  links: {
    ConditionalFormats: (self) => objectReference("ConditionalFormatCollection", [self]),
    DataValidation: (self) => objectReference("DataValidation", [self]),
    Format: (self) => objectReference("RangeFormat", [self]),
    Sort: (self) => objectReference("RangeSort", self),
    Worksheet: ({ sheetId }) => objectReference("Worksheet", { sheetId }),
  },
  methods: { ...rangeNavigation, ...rangeActions },
};
