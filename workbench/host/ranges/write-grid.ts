import type { Area } from "../../book/area";
import { lastRow } from "../../book/areas";
import type { Content } from "../../book/content";
import { Refused } from "../../book/refused";
import { filteredRows } from "../../book/filtered-rows";
import type { Sheet } from "../../book/sheet";
import { defaultStyle } from "../../book/style";
import { type Session, sheetOf } from "../model/session";
import { contentOf } from "./content-of";
import type { RangeRef } from "./range-ref";
import { numberFormatArgument } from "./number-format-argument";
import { areaOf, gridArgument } from "./read-grid";

/** Writes values or formulas as if each were entered; null leaves a cell alone. */
export function writeContents(
  session: Session,
  range: RangeRef,
  value: unknown,
  name: string,
): void {
  const area = areaOf(range);
  const sheet = sheetOf(session, range.sheetId);
  const grid = gridArgument(value, area, name);
  requireUnfiltered(sheet, area);
  const contents = grid.map((row, down) =>
    row.map((entry, right): Content => {
      const style = sheet.cell(area.row + down, area.column + right)?.style ?? defaultStyle;
      return contentOf(entry, style.numberFormat, session);
    }),
  );
  session.book.write(range.sheetId, area, contents, "add-in");
}

/**
 * Excel may put a block into the wrong rows when a filter hides some of them (office-js issue 224), so here no such
 * write succeeds: an add-in must clear the filter first. One row alone cannot go astray.
 */
function requireUnfiltered(sheet: Sheet, area: Area): void {
  const isFiltered = filteredRows(sheet).some((row) => row >= area.row && row <= lastRow(area));
  if (area.rows > 1 && isFiltered)
    throw new Refused(
      "FilteredRangeConflict",
      "The attempted operation causes a conflict with a filtered range.",
    );
}

/** What was written to numberFormat, as one format for all cells or one for each; null leaves a cell's as it is. */
function formatsArgument(value: unknown, area: Area): string | (string | null)[][] {
  const isForAll = Array.isArray(value) && value.length === 1 && isOneOf(value[0]);
  const one: unknown = isForAll ? (value as unknown[][])[0]?.[0] : value;
  if (typeof one === "string") return numberFormatArgument(one);
  return gridArgument(value, area, "numberFormat").map((row) =>
    row.map((format) => (format === null ? null : numberFormatArgument(String(format)))),
  );
}

const isOneOf = (row: unknown): boolean => Array.isArray(row) && row.length === 1;

/** Sets number formats; runs of equal formats down a column are one change. */
export function writeNumberFormats(session: Session, range: RangeRef, value: unknown): void {
  const area = areaOf(range);
  const grid = formatsArgument(value, area);
  if (typeof grid === "string") {
    session.book.setStyle(range.sheetId, area, { numberFormat: grid }, "add-in");
    return;
  }
  for (let right = 0; right < area.columns; right += 1)
    for (let down = 0, end = 0; down < area.rows; down = end) {
      const format = grid[down]?.[right] ?? null;
      for (end = down + 1; end < area.rows && grid[end]?.[right] === format;) end += 1;
      if (format === null) continue;
      const run = {
        row: area.row + down,
        column: area.column + right,
        rows: end - down,
        columns: 1,
      };
      session.book.setStyle(range.sheetId, run, { numberFormat: format }, "add-in");
    }
}
