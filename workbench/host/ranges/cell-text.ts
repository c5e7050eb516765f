import type { Cell } from "../../book/cell";
import { shownText } from "../../format/shown-text";
import type { Session } from "../model/session";

/** What the cell shows when its column is wide enough. */
export function cellText(cell: Cell | undefined, { book, profile }: Session): string {
  return shownText(cell, { locale: profile.language, date1904: book.date1904 });
}
