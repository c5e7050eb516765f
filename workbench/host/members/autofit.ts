import type { Area } from "../../book/area";
import { intersection } from "../../book/areas";
import type { Cell } from "../../book/cell";
import type { Sheet } from "../../book/sheet";
import type { Arguments } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import { cellText } from "../ranges/cell-text";
import type { Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";

/** Without a screen a text is measured in halves of its font size: one for a Latin letter, two for a Chinese one. */
function textWidth(text: string, fontSize: number): number {
  const halves = [...text].reduce((sum, letter) => sum + (letter > "\u02ff" ? 2 : 1.1), 0);
  return (halves * fontSize) / 2;
}

const cellPadding = 6;
const lineHeight = 1.3;

const widestLine = (text: string, cell: Cell): number =>
  Math.max(...text.split("\n").map((line) => textWidth(line, cell.style.fontSize)));

function linesOf(text: string, cell: Cell, width: number): number {
  if (!cell.style.wrapText) return 1;
  const room = Math.max(1, width - cellPadding);
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(textWidth(line, cell.style.fontSize) / room)))
    .reduce((sum, lines) => sum + lines, 0);
}

function* shownCells(session: Session, sheet: Sheet, area: Area) {
  const used = sheet.usedArea("valuesOnly");
  const within = used === null ? null : intersection(used, area);
  if (within === null) return;
  for (const { row, column, cell } of sheet.cells(within)) {
    const text = cellText(cell, session);
    if (text !== "" && sheet.mergeAt(row, column) === undefined) yield { row, column, cell, text };
  }
}

function largest(sizes: Iterable<readonly [index: number, size: number]>): Map<number, number> {
  const found = new Map<number, number>();
  for (const [index, size] of sizes) found.set(index, Math.max(found.get(index) ?? 0, size));
  return found;
}

/** Makes columns as wide as their texts; empty ones stay, merged cells do not count, as in Excel. */
export function autofitColumns(region: Region, _args: Arguments, session: Session): void {
  for (const range of region) {
    const sheet = sheetOf(session, range.sheetId);
    const cells = [...shownCells(session, sheet, areaOf(range))];
    const widths = largest(
      cells.map(({ column, cell, text }) => [column, widestLine(text, cell) + cellPadding]),
    );
    for (const [column, width] of widths)
      session.book.setColumnWidth(sheet.id, column, 1, Math.round(width * 100) / 100, "add-in");
  }
}

/** Makes rows as high as their wrapped texts. */
export function autofitRows(region: Region, _args: Arguments, session: Session): void {
  for (const range of region) {
    const sheet = sheetOf(session, range.sheetId);
    const cells = [...shownCells(session, sheet, areaOf(range))];
    const heights = largest(
      cells.map(({ row, column, cell, text }) => [
        row,
        linesOf(text, cell, sheet.columnWidth(column)) * cell.style.fontSize * lineHeight,
      ]),
    );
    for (const [row, height] of heights)
      session.book.setRowHeight(
        sheet.id,
        row,
        1,
        Math.min(409.5, Math.max(sheet.defaultRowHeight, Math.round(height * 100) / 100)),
        "add-in",
      );
  }
}
