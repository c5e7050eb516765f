import { sheetColumns, sheetRows } from "../../book/area";
import { cellArea } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { tabIdOf } from "../../book/sheet-id";
import {
  type Arguments,
  flagArgument,
  integerArgument,
  isAbsent,
  textArgument,
  wordArgument,
} from "../model/arguments";
import type { MembersOf, ScalarsOf } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import { isReferenceTo, type OnSheet, objectReference } from "../model/object-reference";
import { invalidArgument, itemNotFound } from "../refusals";
import { calculatePart } from "./calculate-part";
import { eventMethods, laterEvents } from "./event-methods";
import { findAll, replaceAll } from "./find-texts";
import { areaAt, rangeAt } from "./find-range";
import { showOutlineLevels } from "./outline-members";
import { regionOf } from "./special-cells";
import { colorArgument, officeWord } from "./style-words";
import { flagValue, limitedText } from "./value-arguments";
import { worksheetReference } from "./worksheet-collection-members";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const visibilityWords = ["Visible", "Hidden", "VeryHidden"] as const;

const ofSheet =
  <T extends string | number | boolean>(get: (sheet: Sheet, session: Session) => T) =>
  ({ sheetId }: OnSheet, session: Session) =>
    get(sheetOf(session, sheetId), session);

const scalars: ScalarsOf<"Worksheet"> = {
  Id: { get: ofSheet(({ id }) => id) },
  Name: {
    get: ofSheet(({ name }) => name),
    set: ({ sheetId }, value, session) => {
      session.book.renameSheet(sheetId, textArgument([value], 0, "name"), "add-in");
    },
  },
  Position: {
    get: ofSheet((sheet, { book }) => book.sheets.findIndex(({ id }) => id === sheet.id)),
    set: ({ sheetId }, value, session) => {
      session.book.moveSheet(sheetId, integerArgument([value], 0, "position"), "add-in");
    },
  },
  Visibility: {
    get: ofSheet(({ visibility }) => officeWord(visibility)),
    set: ({ sheetId }, value, session) => {
      const visibility = visibilities[wordArgument(value, visibilityWords, "visibility")];
      session.book.setSheetView(sheetId, { visibility }, "add-in");
    },
  },
  TabColor: {
    get: ofSheet(({ tabColor }) => tabColor ?? ""),
    set: ({ sheetId }, value, { book }) => {
      const tabColor = value === "" ? null : colorArgument(value);
      book.setSheetView(sheetId, { tabColor }, "add-in");
    },
  },
  ShowGridlines: { get: ofSheet(({ showGridlines }) => showGridlines) },
  /** What office.js sets for showGridlines; it reads it under its own name. */
  Gridlines: {
    set: ({ sheetId }, value, { book }) =>
      book.setSheetView(sheetId, { showGridlines: flagValue(value, "showGridlines") }, "add-in"),
  },
  ShowHeadings: { get: ofSheet(({ showHeadings }) => showHeadings) },
  Headings: {
    set: ({ sheetId }, value, { book }) =>
      book.setSheetView(sheetId, { showHeadings: flagValue(value, "showHeadings") }, "add-in"),
  },
  TabId: { since: "1.14", get: ofSheet(({ id }) => tabIdOf(id)) },
  StandardHeight: { get: ofSheet(({ defaultRowHeight }) => defaultRowHeight) },
};

/** The sheet some places further on, among all or the visible ones. */
function neighbour(sheetId: string, step: 1 | -1, visibleOnly: boolean, { book }: Session) {
  const start = book.sheets.findIndex(({ id }) => id === sheetId);
  const onward = step === 1 ? book.sheets.slice(start + 1) : book.sheets.slice(0, start).reverse();
  const sheet = onward.find(({ visibility }) => !visibleOnly || visibility === "visible");
  if (sheet === undefined) throw itemNotFound("such worksheet");
  return worksheetReference(sheet);
}

const places = ["None", "Before", "After", "Beginning", "End"] as const;

function placeOfCopy(args: Arguments, { book }: Session): number | null {
  const place = isAbsent(args[0]) ? "None" : wordArgument(args[0], places, "positionType");
  if (place === "None") return null;
  if (place === "Beginning") return 0;
  if (place === "End") return book.sheets.length - 1;
  const other = args[1];
  if (!isReferenceTo(other, "Worksheet")) throw invalidArgument("relativeTo must be a worksheet.");
  const at = book.sheets.findIndex(({ id }) => id === other.self.sheetId);
  return place === "Before" ? at : at + 1;
}

function copySheet({ sheetId }: OnSheet, args: Arguments, session: Session) {
  const copy = session.book.copySheet(sheetId, "add-in");
  const place = placeOfCopy(args, session);
  if (place !== null) session.book.moveSheet(copy.id, place, "add-in");
  return worksheetReference(copy);
}

const byId = (_self: OnSheet, args: Arguments, session: Session) =>
  worksheetReference(sheetOf(session, textArgument(args, 0, "id")));

/** An address, of which Excel takes 8192 characters. */
const addressArgument = (args: Arguments): string => limitedText(args[0], "address", 8192);

function getRange({ sheetId }: OnSheet, args: Arguments, session: Session) {
  const sheet = sheetOf(session, sheetId);
  const area = isAbsent(args[0])
    ? { row: 0, column: 0, rows: sheetRows, columns: sheetColumns }
    : areaAt(session, sheet, addressArgument(args));
  return rangeAt(session, sheetId, area);
}

/** Several areas at once: addresses with commas or semicolons between them; without any, the whole sheet. */
function getRanges({ sheetId }: OnSheet, args: Arguments, session: Session) {
  const sheet = sheetOf(session, sheetId);
  const whole = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
  const areas = isAbsent(args[0])
    ? [whole]
    : addressArgument(args)
        .split(/[,;]/)
        .map((address) => areaAt(session, sheet, address.trim()));
  return objectReference("RangeAreas", regionOf(session, sheetId, areas));
}

const valuesOnly = ["valuesOnly"] as const;
const usedArea = ({ sheetId }: OnSheet, args: Arguments, session: Session) =>
  sheetOf(session, sheetId).usedArea(...(flagArgument(args, 0, false) ? valuesOnly : []));

const idOf = ({ sheetId }: OnSheet): string => sheetId;

export const worksheetMembers: MembersOf<"Worksheet"> = {
  identity: ({ sheetId }) => ({ Id: sheetId }),
  scalars,
  links: {
    AutoFilter: ({ sheetId }) => objectReference("AutoFilter", { sheetId }),
    Charts: ({ sheetId }) => objectReference("ChartCollection", { sheetId }),
    CustomProperties: {
      since: "1.12",
      to: ({ sheetId }) => objectReference("WorksheetCustomPropertyCollection", { sheetId }),
    },
    FreezePanes: ({ sheetId }) => objectReference("WorksheetFreezePanes", { sheetId }),
    HorizontalPageBreaks: ({ sheetId }) => objectReference("PageBreakCollection", { sheetId }),
    Names: ({ sheetId }) => objectReference("NamedItemCollection", { sheetId }),
    PageLayout: ({ sheetId }) => objectReference("PageLayout", { sheetId }),
    Protection: ({ sheetId }) => objectReference("WorksheetProtection", { sheetId }),
    Tables: ({ sheetId }) => objectReference("TableCollection", { sheetId }),
  },
  methods: {
    Activate: ({ sheetId }, _args, { book }) => book.activate(sheetId, "add-in"),
    Calculate: calculatePart("Worksheet.Calculate"),
    Copy: copySheet,
    Delete: ({ sheetId }, _args, session) => {
      session.book.deleteSheet(sheetId, "add-in");
    },
    FindAll: {
      needs: "calculated",
      run: ({ sheetId }, args, session) => findAll(sheetId, args, session),
    },
    GetCell: ({ sheetId }, args, session) =>
      rangeAt(session, sheetId, {
        row: integerArgument(args, 0, "row"),
        column: integerArgument(args, 1, "column"),
        rows: 1,
        columns: 1,
      }),
    GetNext: ({ sheetId }, args, session) =>
      neighbour(sheetId, 1, flagArgument(args, 0, false), session),
    GetPrevious: ({ sheetId }, args, session) =>
      neighbour(sheetId, -1, flagArgument(args, 0, false), session),
    GetRange: getRange,
    GetRangeByIndexes: ({ sheetId }, args, session) =>
      rangeAt(session, sheetId, {
        row: integerArgument(args, 0, "startRow"),
        column: integerArgument(args, 1, "startColumn"),
        rows: integerArgument(args, 2, "rowCount"),
        columns: integerArgument(args, 3, "columnCount"),
      }),
    GetRanges: getRanges,
    GetUsedRange: (self, args, session) =>
      rangeAt(session, self.sheetId, usedArea(self, args, session) ?? cellArea(0, 0)),
    GetUsedRangeOrNullObject: (self, args, session) => {
      const used = usedArea(self, args, session);
      return used === null ? null : rangeAt(session, self.sheetId, used);
    },
    ReplaceAll: ({ sheetId }, args, session) =>
      replaceAll({ sheetId, within: null }, args, session),
    ShowOutlineLevels: { since: "1.10", run: showOutlineLevels },
    _GetAnotherWorksheetById: byId,
    _GetSheetById: byId,
    ...eventMethods<OnSheet>("FormulaChanged", "worksheetFormulaChanged", idOf, "1.13"),
    ...eventMethods<OnSheet>("RowHiddenChanged", "worksheetRowHiddenChanged", idOf, "1.11"),
    ...eventMethods<OnSheet>("SingleClicked", "worksheetSingleClicked", idOf, "1.10"),
    ...eventMethods<OnSheet>("RowSorted", "worksheetRowSorted", idOf, "1.10"),
    ...eventMethods<OnSheet>("ColumnSorted", "worksheetColumnSorted", idOf, "1.10"),
    ...laterEvents<OnSheet>("NameChanged", "worksheetNameChanged", idOf),
    ...laterEvents<OnSheet>("VisibilityChanged", "worksheetVisibilityChanged", idOf),
    ...eventMethods<OnSheet>("DataChanged", "worksheetChanged", ({ sheetId }) => sheetId),
    ...eventMethods<OnSheet>("Activated", "worksheetActivated", ({ sheetId }) => sheetId),
    ...eventMethods<OnSheet>("Deactivated", "worksheetDeactivated", ({ sheetId }) => sheetId),
    ...eventMethods<OnSheet>("Calculated", "worksheetCalculated", ({ sheetId }) => sheetId),
    ...eventMethods<OnSheet>(
      "SelectionChanged",
      "worksheetSelectionChanged",
      ({ sheetId }) => sheetId,
    ),
    ...eventMethods<OnSheet>("FormatChanged", "worksheetFormatChanged", ({ sheetId }) => sheetId),
    ...eventMethods<OnSheet>(
      "ProtectionChanged",
      "worksheetProtectionChanged",
      ({ sheetId }) => sheetId,
      "1.14",
    ),
  },
};
