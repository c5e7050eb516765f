import { intersection } from "../../book/areas";
import type { Area } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import type { Table } from "../../book/table";
import { type Arguments, integerArgument, isAbsent } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import {
  isReferenceTo,
  type OfTable,
  type Selves,
  objectReference,
} from "../model/object-reference";
import { gridArgument, readGrid } from "../ranges/read-grid";
import { writeContents } from "../ranges/write-grid";
import { invalidArgument, itemNotFound, notImplemented } from "../refusals";
import { rangeAt } from "./find-range";
import { deleteCells, insertCells } from "./insert-and-delete";
import { partOf, tableOfReference } from "./table-area";
import { valueJson } from "../ranges/read-grid";

type Row = Selves["TableRow"];

const bodyOf = (self: OfTable, session: Session): { sheet: Sheet; table: Table; body: Area } => {
  const { sheet, table } = tableOfReference(self, session);
  return { sheet, table, body: partOf(table, "body") };
};

const rowReference = ({ tableId }: OfTable, index: number) =>
  objectReference("TableRow", { tableId, index });

/** New rows at the end of the body, or before the one at an index; what stands below the table moves down. The blank row of a table of headings alone is none yet. */
function addRows(self: OfTable, args: Arguments, session: Session) {
  const { sheet, table, body } = bodyOf(self, session);
  const [index, values] = args;
  const isEmpty =
    table.isWithoutData === true && [...sheet.cells(body)].every(({ cell }) => cell.value === null);
  const [kept, spare] = isEmpty ? [0, 1] : [body.rows, 0];
  const at = isAbsent(index) || index === -1 ? kept : integerArgument(args, 0, "index");
  if (at < 0 || at > kept) throw invalidArgument(`There is no place ${at} for a row.`);
  const rows = Array.isArray(values) ? values.length : 1;
  if (rows === 0) throw invalidArgument("values must hold at least one row.");
  const added = { ...body, row: body.row + at, rows };
  if (!isAbsent(values)) gridArgument(values, added, "values");
  const inserted = { ...body, row: body.row + at + spare, rows: rows - spare };
  const isLast = at === kept && !table.showTotals;
  if (at === 0 && !table.showHeaders)
    throw notImplemented("Adding rows on top of a table without headers");
  if (inserted.rows > 0 && (!isLast || [...sheet.cells(inserted)].length > 0))
    insertCells(session, { sheetId: sheet.id, area: inserted }, "down");
  if (isLast) {
    const area = { ...table.area, rows: table.area.rows + rows - spare };
    session.book.changeTable(table.id, { area }, "add-in");
  }
  if (!isAbsent(values))
    writeContents(session, { sheetId: sheet.id, area: added }, values, "values");
  return rowReference(self, at);
}

/** Takes rows out of a table; what stands below it moves up. */
function deleteRowsAt(self: OfTable, index: number, count: number, session: Session): void {
  const { sheet, body } = bodyOf(self, session);
  if (index < 0 || count < 1 || index + count > body.rows) throw itemNotFound(`row ${index}`);
  const area = { ...body, row: body.row + index, rows: count };
  deleteCells(session, { sheetId: sheet.id, area }, "up");
}

function deleteRows(self: OfTable, args: Arguments, session: Session): void {
  const [rows] = args;
  if (!Array.isArray(rows) || rows.length === 0) throw invalidArgument("rows must name some rows.");
  const indexes = rows.map((row: unknown) =>
    isReferenceTo(row, "TableRow") ? row.self.index : integerArgument([row], 0, "row"),
  );
  for (const index of [...new Set(indexes)].sort((one, other) => other - one))
    deleteRowsAt(self, index, 1, session);
}

export const tableRowCollectionMembers: MembersOf<"TableRowCollection"> = {
  scalars: { Count: { get: (self, session) => bodyOf(self, session).body.rows } },
  items: (self, session) =>
    Array.from({ length: bodyOf(self, session).body.rows }, (_, index) =>
      rowReference(self, index),
    ),
  methods: {
    Add: addRows,
    DeleteRows: deleteRows,
    DeleteRowsAt: (self, args, session) =>
      deleteRowsAt(
        self,
        integerArgument(args, 0, "index"),
        isAbsent(args[1]) ? 1 : integerArgument(args, 1, "count"),
        session,
      ),
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
    Delete: (self, _args, session) => deleteRowsAt(self, self.index, 1, session),
    GetRange: (self, _args, session) => {
      const { sheetId, area } = rowRange(self, session);
      return rangeAt(session, sheetId, area);
    },
  },
};
