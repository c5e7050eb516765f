import type { Json } from "../batch";
import { type EventName, workbookTarget } from "./subscriptions";

/** One event on its way to one target: a sheet's or table's id, or the workbook. */
export interface EventMessage {
  readonly event: EventName;
  readonly target: string;
  readonly message: { readonly [name: string]: Json };
}

/** What a sheet tells, to those who listen to it and to those who listen to all sheets. */
export const toSheetAndWorkbook = (
  event: EventName,
  sheetId: string,
  message: EventMessage["message"],
): EventMessage[] => [
  { event, target: sheetId, message },
  { event, target: workbookTarget, message },
];
