import type { Area } from "../../book/area";
import { cellArea, overlaps } from "../../book/areas";
import type { BookEvent, Direction, Origin } from "../../book/event";
import { hasApi } from "../host-profile";
import type { Session } from "../model/session";
import { objectReference } from "../model/object-reference";
import { formatArea } from "../../book/address";
import { valueJson, valueType } from "../ranges/read-grid";
import type { BeforeValues } from "./before-values";
import { calculatedMessages } from "./calculated-messages";
import { type EventMessage, toSheetAndWorkbook } from "./event-message";
import { workbookTarget } from "./subscriptions";
import { valueLeft } from "./value-left";
import { selectedAreas } from "../../book/selection";

type Body = EventMessage["message"];

/** Told from ExcelApi 1.14 on. */
const triggerOf = (origin: Origin, { profile }: Session): Body =>
  hasApi(profile.excelApi, "1.14")
    ? { triggerSource: origin === "add-in" ? "ThisLocalAddin" : "Unknown" }
    : {};

type Changed = Extract<BookEvent, { kind: "changed" }>;

/** Values before and after, which Excel tells for edits of a single cell only. */
function detailsOf(event: Changed, { book, profile }: Session, before: BeforeValues): Body {
  if (profile.forms === "reported") return {};
  const { row, column, rows, columns } = event.area;
  if (event.change !== "RangeEdited" || rows !== 1 || columns !== 1) return {};
  const old = before.valueAt(event.sheetId, row, column);
  const now = valueLeft(event, book);
  return {
    valueBefore: valueJson(old),
    valueAfter: valueJson(now),
    valueTypeBefore: valueType(old),
    valueTypeAfter: valueType(now),
  };
}

const shiftDirection: Readonly<Record<Direction, string>> = {
  down: "ShiftCellDown",
  right: "ShiftCellRight",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
};

/** The changed range as a reference that event.getRange(context) can use. */
function referenceTo(session: Session, sheetId: string, area: Area): string {
  const range = session.ranges.at(sheetId, area);
  session.ranges.keep(objectReference("Range", range));
  return session.ranges.idOf(range) ?? "";
}

function tableMessages(event: Changed, body: Body, { book }: Session): EventMessage[] {
  const tables = book.sheetById(event.sheetId)?.tables ?? [];
  const touched = tables.filter(({ area }) => overlaps(area, event.area));
  return touched.flatMap(({ id }) => {
    const message = { ...body, tableId: id };
    return [
      { event: "tableChanged", target: id, message } as const,
      { event: "tableChanged", target: workbookTarget, message } as const,
    ];
  });
}

function changedMessages(event: Changed, session: Session, before: BeforeValues): EventMessage[] {
  const body: Body = {
    worksheetId: event.sheetId,
    address: formatArea(event.area),
    changeType: event.change,
    source: "Local",
    ...(event.shifted === undefined ? {} : { shiftDirection: shiftDirection[event.shifted] }),
    ...triggerOf(event.origin, session),
    ...detailsOf(event, session, before),
  };
  return [
    ...toSheetAndWorkbook("worksheetChanged", event.sheetId, body),
    ...tableMessages(event, body, session),
  ];
}

function withReference(message: EventMessage, event: BookEvent, session: Session): EventMessage {
  if (event.kind !== "changed" && event.kind !== "formatChanged") return message;
  const referenceId = referenceTo(session, event.sheetId, event.area);
  return { ...message, message: { ...message.message, referenceId } };
}

function selectionMessages(sheetId: string, { book }: Session): EventMessage[] {
  const sheet = book.sheetById(sheetId);
  const address = sheet ? selectedAreas(sheet.selection).map(formatArea).join(",") : "";
  return toSheetAndWorkbook("worksheetSelectionChanged", sheetId, {
    worksheetId: sheetId,
    address,
  });
}

const activationMessages = (sheetId: string, leftId: string): EventMessage[] => [
  ...toSheetAndWorkbook("worksheetDeactivated", leftId, { worksheetId: leftId }),
  ...toSheetAndWorkbook("worksheetActivated", sheetId, { worksheetId: sheetId }),
];

const sortedEvent = {
  rowsSorted: "worksheetRowSorted",
  columnsSorted: "worksheetColumnSorted",
} as const;

function messagesOf(event: BookEvent, session: Session, before: BeforeValues): EventMessage[] {
  switch (event.kind) {
    case "changed":
      return changedMessages(event, session, before);
    case "rowsSorted":
    case "columnsSorted":
      return toSheetAndWorkbook(sortedEvent[event.kind], event.sheetId, {
        worksheetId: event.sheetId,
        address: formatArea(event.area),
        source: "Local",
        ...triggerOf(event.origin, session),
      });
    case "calculated":
      return calculatedMessages(event, session);
    case "formatChanged":
      return toSheetAndWorkbook("worksheetFormatChanged", event.sheetId, {
        worksheetId: event.sheetId,
        address: formatArea(event.area),
        source: "Local",
      });
    case "sheetAdded":
      return toSheetAndWorkbook("worksheetAdded", event.sheetId, {
        worksheetId: event.sheetId,
        source: "Local",
      });
    case "sheetDeleted":
      return toSheetAndWorkbook("worksheetDeleted", event.sheetId, {
        worksheetId: event.sheetId,
        source: "Local",
      });
    case "sheetActivated":
      return activationMessages(event.sheetId, event.leftId);
    case "protectionChanged":
      return toSheetAndWorkbook("worksheetProtectionChanged", event.sheetId, {
        worksheetId: event.sheetId,
        isProtected: session.book.sheetById(event.sheetId)?.protection !== null,
        source: "Local",
      });
    case "cellClicked":
      return toSheetAndWorkbook("worksheetSingleClicked", event.sheetId, {
        worksheetId: event.sheetId,
        address: formatArea(cellArea(event.row, event.column)),
        offsetX: event.offsetX,
        offsetY: event.offsetY,
      });
    case "bookActivated":
      return [{ event: "workbookActivated", target: workbookTarget, message: {} }];
    case "selectionChanged":
      return selectionMessages(event.sheetId, session);
    default:
      return [];
  }
}

/** What of an event the add-in registered for. */
export function eventMessages(
  event: BookEvent,
  session: Session,
  before: BeforeValues,
): EventMessage[] {
  return messagesOf(event, session, before)
    .filter(({ event: name, target }) => session.subscriptions.has(name, target))
    .map((message) => withReference(message, event, session));
}
