import type { Area } from "../../book/area";
import { areaBetween, around, lastColumn, lastRow, overlaps } from "../../book/areas";
import type { Book } from "../../book/book";
import type { BookEvent } from "../../book/event";

/** Takes back the last step, or does it again, and shows what that changed: its sheet, with those cells selected. */
export const travel = (book: Book, way: "undo" | "redo"): void => {
  const changes: Changed[] = [];
  const deafen = book.on((event) => {
    if (event.kind === "changed") changes.push(event);
  });
  book[way]();
  deafen();
  const [first, ...rest] = changes;
  if (!first) return;
  const area = rest
    .filter(({ sheetId }) => sheetId === first.sheetId)
    .reduce(
      (whole, one) => (touches(whole, one.area) ? around(whole, one.area) : whole),
      first.area,
    );
  book.activate(first.sheetId, "user");
  book.select(first.sheetId, area);
};

type Changed = Extract<BookEvent, { kind: "changed" }>;

/** A block and the place it was moved from are apart; what was filled bit by bit is not. */
const touches = (one: Area, other: Area): boolean =>
  overlaps(areaBetween(one.row - 1, one.column - 1, lastRow(one) + 1, lastColumn(one) + 1), other);
