import type { OfLook } from "../model/object-reference";
import type { Session } from "../model/session";
import { chartOf } from "./chart-of";

/** How large a chart is, in points. */
export const sizeOf = (self: OfLook, session: Session) => {
  const { from, to } = chartOf(self, session).anchor;
  const sheet = session.book.sheetById(self.sheetId);
  const sum = (first: number, last: number, size: (line: number) => number): number =>
    Array.from({ length: last - first }, (_, line) => size(first + line)).reduce(
      (total, one) => total + one,
      0,
    );
  return {
    width:
      sum(from.column, to.column, (line) => sheet?.columnWidth(line) ?? 0) - from.right + to.right,
    height: sum(from.row, to.row, (line) => sheet?.rowHeight(line) ?? 0) - from.down + to.down,
  };
};
