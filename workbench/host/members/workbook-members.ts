import { cellArea } from "../../book/areas";
import type { Arguments } from "../model/arguments";
import { textArgument } from "../model/arguments";
import type { MembersOf } from "../model/class-table";
import type { Session } from "../model/session";
import { objectReference } from "../model/object-reference";
import { itemNotFound } from "../refusals";
import { createAndOpenWorkbook } from "./created-workbooks";
import { eventMethods } from "./event-methods";
import { rangeAt } from "./find-range";
import { insertWorksheets } from "./insert-worksheets";
import { regionOf } from "./special-cells";
import { closeBook, saveBook } from "./window-methods";
import { selectedAreas } from "../../book/selection";
import { onlyArea } from "../ranges/only-area";

function rangeOfEvent(_self: null, args: Arguments, { ranges }: Session) {
  const id = textArgument(args, 0, "referenceId");
  const kept = ranges.byId(id);
  if (kept?.class !== "Range") throw itemNotFound(`range with reference ${id}`);
  return kept;
}

export const workbookMembers: MembersOf<"Workbook"> = {
  scalars: {
    Name: { get: () => "Book1.xlsx" },
    ReadOnly: { get: (_self, { profile }) => profile.access === "readOnly" },
  },
  links: {
    Bindings: () => objectReference("BindingCollection", null),
    Application: () => objectReference("Application", null),
    CustomXmlParts: () => objectReference("CustomXmlPartCollection", null),
    Functions: () => objectReference("Functions", null),
    Names: () => objectReference("NamedItemCollection", { sheetId: null }),
    Properties: () => objectReference("DocumentProperties", null),
    Protection: () => objectReference("WorkbookProtection", null),
    Settings: () => objectReference("SettingCollection", null),
    Styles: () => objectReference("StyleCollection", null),
    Tables: () => objectReference("TableCollection", { sheetId: null }),
    Worksheets: () => objectReference("WorksheetCollection", null),
    _Runtime: () => objectReference("Runtime", null),
  },
  methods: {
    GetActiveChart: (_self, _args, { activeChart, book }) => {
      const chart = activeChart && book.sheetById(activeChart.sheetId);
      const isThere = chart?.charts.some(({ id }) => id === activeChart?.chartId) === true;
      if (activeChart === null || !isThere) throw itemNotFound("active chart");
      return objectReference("Chart", activeChart);
    },
    GetActiveCell: (_self, _args, session) => {
      const { id, selection } = session.book.activeSheet;
      return rangeAt(session, id, cellArea(selection.row, selection.column));
    },
    GetSelectedRange: (_self, _args, session) => {
      const { id, selection } = session.book.activeSheet;
      return rangeAt(session, id, onlyArea(selection));
    },
    GetSelectedRanges: (_self, _args, session) => {
      const { id, selection } = session.book.activeSheet;
      return objectReference("RangeAreas", regionOf(session, id, selectedAreas(selection)));
    },
    CreateAndOpenWorkbook: createAndOpenWorkbook,
    Close: { since: "1.11", run: closeBook },
    Save: { since: "1.11", run: saveBook },
    InsertWorksheetsFromBase64: { since: "1.13", run: insertWorksheets },
    ...eventMethods("Activated", "workbookActivated", undefined, "1.13"),
    _GetRangeForEventByReferenceId: rangeOfEvent,
    _GetRangeOrNullObjectForEventByReferenceId: (self, args, session) =>
      session.ranges.byId(textArgument(args, 0, "referenceId")) === undefined
        ? null
        : rangeOfEvent(self, args, session),
    _GetReferenceCount: (_self, _args, { ranges }) => ranges.count,
    _RemoveReference: (_self, args, { ranges }) =>
      ranges.release(textArgument(args, 0, "referenceId")),
    _RemoveAllReferences: (_self, _args, { ranges }) => ranges.releaseAll(),
  },
};

export const runtimeMembers: MembersOf<"Runtime"> = {
  scalars: {
    EnableEvents: {
      get: (_self, { subscriptions }) => subscriptions.enabled,
      set: (_self, value, { subscriptions }) => {
        subscriptions.enabled = value === true;
      },
    },
  },
};
