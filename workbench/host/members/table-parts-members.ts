import { intersection } from "../../book/areas";
import type { Area } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import type { Table } from "../../book/table";
import { type Arguments, integerArgument, isAbsent } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import { type OfTable, type Selves, objectReference } from "../model/object-reference";
import { readGrid } from "../ranges/read-grid";
import { writeContents } from "../ranges/write-grid";
import { invalidArgument, itemNotFound, notImplemented } from "../refusals";
import { addTableColumn } from "./add-table-column";
import { rangeAt } from "./find-range";
import { type Part, partOf, tableOfReference } from "./table-area";
import { textValue } from "./value-arguments";
import { valueJson } from "../ranges/read-grid";

type Column = Selves["TableColumn"];
type Row = Selves["TableRow"];

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
    Add: addTableColumn,
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
        const contents = [[{ value: textValue(value, "name") }]];
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
    GetRange: columnPart("whole"),
    GetHeaderRowRange: columnPart("header"),
    GetDataBodyRange: columnPart("body"),
    GetTotalRowRange: columnPart("totals"),
  },
};

const bodyOf = (self: OfTable, session: Session): { sheet: Sheet; table: Table; body: Area } => {
  const { sheet, table } = tableOfReference(self, session);
  return { sheet, table, body: partOf(table, "body") };
};

const rowReference = ({ tableId }: OfTable, index: number) =>
  objectReference("TableRow", { tableId, index });

/** Rows added at the end; Excel would shift the cells below, which the book cannot. */
function addRows(self: OfTable, args: Arguments, session: Session) {
  const { sheet, table, body } = bodyOf(self, session);
  const [index, values] = args;
  const isAtEnd = isAbsent(index) || index === -1 || index === body.rows;
  if (!isAtEnd || table.showTotals)
    throw notImplemented("Adding table rows anywhere but at the end");
  const rows = Array.isArray(values) ? values.length : 1;
  if (rows === 0) throw invalidArgument("values must hold at least one row.");
  const isBlank = [...sheet.cells(body)].every(({ cell }) => cell.value === null);
  const before = table.isWithoutData === true && isBlank ? 0 : body.rows;
  const added = { ...body, row: body.row + before, rows };
  const used = sheet.usedArea("valuesOnly");
  if (used !== null && [...sheet.cells(added)].some(({ cell }) => cell.value !== null))
    throw notImplemented("Adding table rows above filled cells");
  const area = { ...table.area, rows: table.area.rows - body.rows + before + rows };
  // Values first: where they are refused, the table stays as it was.
  if (!isAbsent(values))
    writeContents(session, { sheetId: sheet.id, area: added }, values, "values");
  session.book.changeTable(table.id, { area }, "add-in");
  return rowReference(self, before);
}

export const tableRowCollectionMembers: MembersOf<"TableRowCollection"> = {
  scalars: { Count: { get: (self, session) => bodyOf(self, session).body.rows } },
  items: (self, session) =>
    Array.from({ length: bodyOf(self, session).body.rows }, (_, index) =>
      rowReference(self, index),
    ),
  methods: {
    Add: addRows,
    GetCount: (self, _args, session) => bodyOf(self, session).body.rows,
    GetItemAt: (self, args, session) => {
      const index = integerArgument(args, 0, "index");
      if (!(index >= 0 && index < bodyOf(self, session).body.rows))
        throw itemNotFound(`row ${index}`);
      return rowReference(self, index);
    },
  },
};

const rowRange = (self: Row, session: Session) => {
  const { sheet, body } = bodyOf(self, session);
  const area = intersection(body, { ...body, row: body.row + self.index, rows: 1 });
  if (area === null) throw itemNotFound(`row ${self.index}`);
  return { sheetId: sheet.id, area };
};

export const tableRowMembers: MembersOf<"TableRow"> = {
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (self, session) =>
        readGrid(session, rowRange(self, session), (cell) => valueJson(cell?.value ?? null)),
      set: (self, value, session) =>
        writeContents(session, rowRange(self, session), value, "values"),
    },
  },
  methods: {
    GetRange: (self, _args, session) => {
      const { sheetId, area } = rowRange(self, session);
      return rangeAt(session, sheetId, area);
    },
  },
};
