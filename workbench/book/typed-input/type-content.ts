import { cellArea } from "../areas";
import type { CellPlace } from "../cell-place";
import type { Content } from "../content";
import { writeContents } from "../operations/write-contents";
import type { Transactions } from "../state/transactions";
import type { Alert } from "../validation";
import { objectionTo } from "./objection-to";

/**
 * Puts what was typed into a cell, where protection allows it. Answers the alert of the cell's validation if that does
 * not let it in, which is for the caller to take back, and null if nothing objects.
 */
export const typeContent = (
  edits: Transactions,
  at: CellPlace,
  content: Exclude<Content, undefined>,
): Alert | null => {
  writeContents(edits.state, { ...at, area: cellArea(at.row, at.column) }, [[content]], "user");
  return objectionTo(edits, at, content);
};
