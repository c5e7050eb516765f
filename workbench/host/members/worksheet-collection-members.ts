import type { Sheet } from "../../book/sheet";
import { type Arguments, flagArgument, isAbsent, textArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import { objectReference } from "../model/object-reference";
import { itemNotFound } from "../refusals";
import { eventMethods, laterEvents } from "./event-methods";

export const worksheetReference = ({ id }: Sheet) => objectReference("Worksheet", { sheetId: id });

const among = ({ book }: Session, args: Arguments): readonly Sheet[] =>
  flagArgument(args, 0, false)
    ? book.sheets.filter(({ visibility }) => visibility === "visible")
    : book.sheets;

function first(sheets: readonly Sheet[]) {
  const [sheet] = sheets;
  if (sheet === undefined) throw itemNotFound("worksheet");
  return worksheetReference(sheet);
}

export const worksheetCollectionMembers: MembersOf<"WorksheetCollection"> = {
  items: (_self, { book }) => book.sheets.map(worksheetReference),
  indexer: (_self, args, { book }) => {
    const key = textArgument(args, 0, "key");
    const sheet = book.sheetById(key) ?? book.sheet(key);
    if (sheet === undefined) throw itemNotFound(`worksheet ${key}`);
    return worksheetReference(sheet);
  },
  methods: {
    Add: (_self, args, session) => {
      const name = isAbsent(args[0]) ? undefined : textArgument(args, 0, "name");
      return worksheetReference(session.book.addSheet(name, "add-in"));
    },
    GetActiveWorksheet: (_self, _args, { book }) => worksheetReference(book.activeSheet),
    GetCount: (_self, args, session) => among(session, args).length,
    GetFirst: (_self, args, session) => first(among(session, args)),
    GetLast: (_self, args, session) => first(among(session, args).slice(-1)),
    ...eventMethods("FormulaChanged", "worksheetFormulaChanged", undefined, "1.13"),
    ...eventMethods("RowHiddenChanged", "worksheetRowHiddenChanged", undefined, "1.11"),
    ...eventMethods("SingleClicked", "worksheetSingleClicked", undefined, "1.10"),
    ...eventMethods("RowSorted", "worksheetRowSorted", undefined, "1.10"),
    ...eventMethods("ColumnSorted", "worksheetColumnSorted", undefined, "1.10"),
    ...laterEvents("Moved", "worksheetMoved"),
    ...laterEvents("NameChanged", "worksheetNameChanged"),
    ...laterEvents("VisibilityChanged", "worksheetVisibilityChanged"),
    ...eventMethods("DataChanged", "worksheetChanged"),
    ...eventMethods("Activated", "worksheetActivated"),
    ...eventMethods("Deactivated", "worksheetDeactivated"),
    ...eventMethods("Added", "worksheetAdded"),
    ...eventMethods("Deleted", "worksheetDeleted"),
    ...eventMethods("Calculated", "worksheetCalculated"),
    ...eventMethods("SelectionChanged", "worksheetSelectionChanged"),
    ...eventMethods("FormatChanged", "worksheetFormatChanged"),
    ...eventMethods("ProtectionChanged", "worksheetProtectionChanged", undefined, "1.14"),
  },
};
