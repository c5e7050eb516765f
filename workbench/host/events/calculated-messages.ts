import { formatArea } from "../../book/address";
import type { BookEvent } from "../../book/event";
import { mergeCells } from "../members/special-cells";
import type { Session } from "../model/session";
import { type EventMessage, toSheetAndWorkbook } from "./event-message";
import { workbookTarget } from "./subscriptions";

/** Each cell once, as few areas; they are worked out only where somebody listens. */
export function calculatedMessages(
  { sheetId, cells }: Extract<BookEvent, { kind: "calculated" }>,
  { subscriptions }: Session,
): EventMessage[] {
  const isHeard = [sheetId, workbookTarget].some((target) =>
    subscriptions.has("worksheetCalculated", target),
  );
  if (!isHeard) return [];
  const each = new Map(cells.map((cell) => [cell.join(), cell]));
  const address = mergeCells([...each.values()])
    .map(formatArea)
    .join(",");
  return toSheetAndWorkbook("worksheetCalculated", sheetId, { worksheetId: sheetId, address });
}
