import type { Table } from "../../book/table";
import { type Arguments, integerArgument, textArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { type InScope, type OfTable, objectReference } from "../model/object-reference";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument, itemNotFound, notImplemented } from "../refusals";
import { eventMethods } from "./event-methods";
import { filteredOf, reapply, setCriteria } from "./filtered-rows";
import { rangeAt, rangeOrAddress } from "./find-range";
import { type Part, partOf, tableOfReference } from "./table-area";
import { flagValue, textValue } from "./value-arguments";

const tableReference = ({ id }: Table) => objectReference("Table", { tableId: id });

const tablesIn = ({ sheetId }: InScope, session: Session): readonly Table[] =>
  sheetId === null
    ? session.book.sheets.flatMap(({ tables }) => tables)
    : sheetOf(session, sheetId).tables;

function among(tables: readonly Table[], key: unknown) {
  const wanted = String(key).toLowerCase();
  const table = tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  if (table === undefined) throw itemNotFound(`table ${String(key)}`);
  return tableReference(table);
}

function add(self: InScope, args: Arguments, session: Session) {
  const sheet = self.sheetId === null ? session.book.activeSheet : sheetOf(session, self.sheetId);
  const range = rangeOrAddress(session, args[0], sheet);
  const showHeaders = flagValue(args[1], "hasHeaders");
  if (self.sheetId !== null && range.sheetId !== self.sheetId)
    throw invalidArgument("The range is on another worksheet.");
  return tableReference(
    session.book.addTable(range.sheetId, areaOf(range), { showHeaders }, "add-in"),
  );
}

export const tableCollectionMembers: MembersOf<"TableCollection"> = {
  scalars: { Count: { get: (self, session) => tablesIn(self, session).length } },
  items: (self, session) => tablesIn(self, session).map(tableReference),
  indexer: (self, args, session) => among(tablesIn(self, session), args[0]),
  methods: {
    Add: add,
    GetCount: (self, _args, session) => tablesIn(self, session).length,
    GetItemAt: (self, args, session) => {
      const table = tablesIn(self, session)[integerArgument(args, 0, "index")];
      if (table === undefined) throw itemNotFound("such table");
      return tableReference(table);
    },
    ...eventMethods<InScope>("Added", "tableAdded", ({ sheetId }) => sheetId ?? "Workbook"),
    ...eventMethods<InScope>("Deleted", "tableDeleted", ({ sheetId }) => sheetId ?? "Workbook"),
    ...eventMethods<InScope>("DataChanged", "tableChanged", ({ sheetId }) => sheetId ?? "Workbook"),
  },
};

const scopedTables = (self: readonly OfTable[], session: Session): readonly Table[] =>
  self.map((of) => tableOfReference(of, session).table);

export const tableScopedCollectionMembers: MembersOf<"TableScopedCollection"> = {
  items: (self, session) => scopedTables(self, session).map(tableReference),
  indexer: (self, args, session) => among(scopedTables(self, session), args[0]),
  methods: {
    GetCount: (self) => self.length,
    GetFirst: (self) => {
      const [first] = self;
      if (first === undefined) throw itemNotFound("table here");
      return objectReference("Table", first);
    },
  },
};

const part = (wanted: Part) => (self: OfTable, _args: Arguments, session: Session) => {
  const { sheet, table } = tableOfReference(self, session);
  return rangeAt(session, sheet.id, partOf(table, wanted));
};

type Changes = Parameters<Session["book"]["changeTable"]>[1];

const change = (self: OfTable, session: Session, by: Changes): void =>
  session.book.changeTable(tableOfReference(self, session).table.id, by, "add-in");

const ownStyle = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** Excel's own styles, none, or one that a table of the workbook has. */
function styleArgument(value: unknown, { book }: Session): string {
  const style = textValue(value, "style");
  const isKnown = book.sheets.some(({ tables }) => tables.some((one) => one.style === style));
  if (style !== "" && !ownStyle.test(style) && !isKnown)
    throw invalidArgument(`There is no table style ${style}.`);
  return style;
}

function resize(self: OfTable, args: Arguments, session: Session): void {
  const { sheet } = tableOfReference(self, session);
  const range = rangeOrAddress(session, args[0], sheet);
  if (range.sheetId !== sheet.id) throw invalidArgument("The range is on another worksheet.");
  change(self, session, { area: areaOf(range) });
}

function convertToRange(self: OfTable, _args: Arguments, session: Session) {
  const { sheet, table } = tableOfReference(self, session);
  session.book.tableToRange(table.id, "add-in");
  return rangeAt(session, sheet.id, table.area);
}

type Flag =
  | "showTotals"
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

const flag = (name: Flag) => ({
  get: (self: OfTable, session: Session) => tableOfReference(self, session).table[name],
  set: (self: OfTable, value: unknown, session: Session) =>
    change(self, session, { [name]: flagValue(value, name) }),
});

export const tableMembers: MembersOf<"Table"> = {
  identity: (self) => ({ Id: self.tableId }),
  scalars: {
    Id: { get: ({ tableId }) => tableId },
    Name: {
      get: (self, session) => tableOfReference(self, session).table.name,
      set: (self, value, session) =>
        change(self, session, { name: textArgument([value], 0, "name") }),
    },
    Style: {
      get: (self, session) => tableOfReference(self, session).table.style,
      set: (self, value, session) =>
        change(self, session, { style: styleArgument(value, session) }),
    },
    ShowHeaders: {
      get: (self, session) => tableOfReference(self, session).table.showHeaders,
      set: (self, value, session) => {
        const { showHeaders } = tableOfReference(self, session).table;
        if (flagValue(value, "showHeaders") !== showHeaders)
          throw notImplemented("Showing or hiding a table's headers");
      },
    },
    ShowTotals: flag("showTotals"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
    ShowBandedColumns: flag("showBandedColumns"),
    ShowBandedRows: flag("showBandedRows"),
    ShowFilterButton: flag("showFilterButton"),
  },
  links: {
    AutoFilter: ({ tableId }) => objectReference("AutoFilter", { tableId }),
    Columns: ({ tableId }) => objectReference("TableColumnCollection", { tableId }),
    Rows: ({ tableId }) => objectReference("TableRowCollection", { tableId }),
    Sort: ({ tableId }) => objectReference("TableSort", { tableId }),
    Worksheet: (self, session) =>
      objectReference("Worksheet", { sheetId: tableOfReference(self, session).sheet.id }),
  },
  methods: {
    ClearFilters: (self, _args, session) => {
      if (filteredOf(self, session) !== null) setCriteria(self, new Map(), session);
    },
    ConvertToRange: convertToRange,
    Delete: (self, _args, session) =>
      session.book.deleteTable(tableOfReference(self, session).table.id, "add-in"),
    GetRange: part("whole"),
    GetHeaderRowRange: part("header"),
    GetDataBodyRange: part("body"),
    GetTotalRowRange: part("totals"),
    ReapplyFilters: { needs: "calculated", run: (self, _args, session) => reapply(self, session) },
    Resize: { since: "1.13", run: resize },
    ...eventMethods<OfTable>("SelectionChanged", "tableSelectionChanged", ({ tableId }) => tableId),
    ...eventMethods<OfTable>("DataChanged", "tableChanged", ({ tableId }) => tableId),
  },
};
