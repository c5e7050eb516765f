import type { Hyperlink } from "../../book/hyperlink";
import { isAbsent } from "../model/arguments";
import type { Settable } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { writeContents } from "../ranges/write-grid";
import { invalidArgument } from "../refusals";
import { cellText } from "../ranges/cell-text";
import { textValue } from "./value-arguments";

const optional = (value: unknown, name: string): string =>
  isAbsent(value) ? "" : textValue(value, name);

function toldOf(link: Hyperlink, self: RangeRef, session: Session): Excel.RangeHyperlink {
  const { row, column } = areaOf(self);
  const text = cellText(sheetOf(session, self.sheetId).cell(row, column), session);
  return {
    ...(link.address === "" ? {} : { address: link.address }),
    ...(link.location === "" ? {} : { documentReference: link.location }),
    ...(link.screenTip === "" ? {} : { screenTip: link.screenTip }),
    textToDisplay: text,
  };
}

/** Writes what a link shows: the text it is given, else what the cell holds already, else where it leads. */
function writeText(self: RangeRef, given: unknown, link: string, session: Session): void {
  const { row, column, rows, columns } = areaOf(self);
  const isFilled = (sheetOf(session, self.sheetId).cell(row, column)?.value ?? null) !== null;
  if (isAbsent(given) && isFilled) return;
  const text = isAbsent(given) ? link : textValue(given, "textToDisplay");
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
  writeContents(session, self, grid, "textToDisplay");
}

function setLink(self: RangeRef, value: unknown, session: Session): void {
  if (typeof value !== "object" || value === null)
    throw invalidArgument("hyperlink must be an object.");
  const given = value as Readonly<Record<string, unknown>>;
  const link = {
    address: optional(given.address, "address"),
    location: optional(given.documentReference, "documentReference"),
    screenTip: optional(given.screenTip, "screenTip"),
  };
  const at = { sheetId: self.sheetId, area: areaOf(self) };
  session.book.setHyperlink(at, link, "add-in");
  writeText(self, given.textToDisplay, link.address || link.location, session);
  session.book.namedStyles.apply(at, "Hyperlink", "add-in");
}

/** What a cell links to; null for one that does not, and where the cells of a range differ. */
export const hyperlink: Settable<RangeRef, Excel.RangeHyperlink | null> = {
  get: (self, session) => {
    const { row, column, rows, columns } = areaOf(self);
    const sheet = sheetOf(session, self.sheetId);
    const link = sheet.hyperlinkAt(row, column);
    const isShared = link === sheet.hyperlinkAt(row + rows - 1, column + columns - 1);
    return link === undefined || !isShared ? null : toldOf(link, self, session);
  },
  set: setLink,
};
