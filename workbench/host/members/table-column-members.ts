import type { Area } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { Refused } from "../../book/refused";
import { type Arguments, integerArgument, isAbsent } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import { type OfTable, type Selves, objectReference } from "../model/object-reference";
import { gridArgument, readGrid } from "../ranges/read-grid";
import { writeContents } from "../ranges/write-grid";
import { invalidArgument, itemNotFound } from "../refusals";
import { rangeAt } from "./find-range";
import { deleteCells, insertCells } from "./insert-and-delete";
import { type Part, partOf, tableOfReference } from "./table-area";
import { limitedText } from "./value-arguments";
import { valueJson } from "../ranges/read-grid";

type Column = Selves["TableColumn"];

function columnAt(self: OfTable, index: number, session: Session) {
  const { columns } = tableOfReference(self, session).table;
  if (!(index >= 0 && index < columns.length)) throw itemNotFound(`column ${index}`);
  return objectReference("TableColumn", { tableId: self.tableId, index });
}

/** A column is found by its name or by its id, which counts from 1. */
function columnByKey(self: OfTable, args: Arguments, session: Session) {
  const { columns } = tableOfReference(self, session).table;
  const [key] = args;
  const index =
    typeof key === "number"
      ? key - 1
      : columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  if (index < 0) throw itemNotFound(`column ${String(key)}`);
  return columnAt(self, index, session);
}

/** The name of a column, as Excel limits it. */
const nameValue = (value: unknown): string => limitedText(value, "name", 255);

/** A new column at the end, or before the one at an index; cells to the right move on where there are any. */
function addColumn(self: OfTable, args: Arguments, session: Session) {
  const { sheet, table } = tableOfReference(self, session);
  const { area } = table;
  const at = isAbsent(args[0]) || args[0] === -1 ? area.columns : integerArgument(args, 0, "index");
  if (at < 0 || at > area.columns) throw invalidArgument(`There is no place ${at} for a column.`);
  const column = { ...area, column: area.column + at, columns: 1 };
  if (!isAbsent(args[1])) gridArgument(args[1], column, "values");
  const isInside = at > 0 && at < area.columns;
  if (isInside || [...sheet.cells(column)].length > 0)
    insertCells(session, { sheetId: sheet.id, area: column }, "right");
  if (!isInside) {
    const grown = { ...area, columns: area.columns + 1 };
    session.book.changeTable(table.id, { area: grown }, "add-in");
  }
  const range = { sheetId: sheet.id, area: column };
  if (!isAbsent(args[1])) writeContents(session, range, args[1], "values");
  const header = { ...range, area: { ...column, rows: 1 } };
  if (!isAbsent(args[2])) writeContents(session, header, nameValue(args[2]), "values");
  return columnAt(self, at, session);
}

/** A table keeps at least one column. */
function deleteColumn(self: Column, _args: Arguments, session: Session): void {
  const { sheet, area } = columnArea(self, "whole", session);
  if (tableOfReference(self, session).table.area.columns === 1)
    throw new Refused("InvalidOperation", "A table keeps at least one column.");
  deleteCells(session, { sheetId: sheet.id, area }, "left");
}

export const tableColumnCollectionMembers: MembersOf<"TableColumnCollection"> = {
  scalars: {
    Count: { get: (self, session) => tableOfReference(self, session).table.columns.length },
  },
  items: (self, session) =>
    tableOfReference(self, session).table.columns.map((_, index) =>
      objectReference("TableColumn", { tableId: self.tableId, index }),
    ),
  indexer: columnByKey,
  methods: {
    Add: { needs: "calculated", run: addColumn },
    GetCount: (self, _args, session) => tableOfReference(self, session).table.columns.length,
    GetItemAt: (self, args, session) => columnAt(self, integerArgument(args, 0, "index"), session),
  },
};

const columnArea = (self: Column, part: Part, session: Session): { sheet: Sheet; area: Area } => {
  const { sheet, table } = tableOfReference(self, session);
  const area = partOf(table, part);
  return { sheet, area: { ...area, column: area.column + self.index, columns: 1 } };
};

const columnPart = (part: Part) => (self: Column, _args: Arguments, session: Session) => {
  const { sheet, area } = columnArea(self, part, session);
  return rangeAt(session, sheet.id, area);
};

export const tableColumnMembers: MembersOf<"TableColumn"> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (self, session) => tableOfReference(self, session).table.columns[self.index] ?? "",
      set: (self, value, session) => {
        const { sheet, area } = columnArea(self, "header", session);
        const contents = [[{ value: nameValue(value) }]];
        session.book.write(sheet.id, area, contents, "add-in");
      },
    },
    Values: {
      get: (self, session) => {
        const { sheet, area } = columnArea(self, "whole", session);
        const range = { sheetId: sheet.id, area };
        return readGrid(session, range, (cell) => valueJson(cell?.value ?? null));
      },
      set: (self, value, session) => {
        const { sheet, area } = columnArea(self, "whole", session);
        writeContents(session, { sheetId: sheet.id, area }, value, "values");
      },
    },
  },
  links: { Filter: (self) => objectReference("Filter", self) },
  methods: {
    Delete: deleteColumn,
    GetRange: columnPart("whole"),
    GetHeaderRowRange: columnPart("header"),
    GetDataBodyRange: columnPart("body"),
    GetTotalRowRange: columnPart("totals"),
  },
};
