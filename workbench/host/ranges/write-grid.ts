import type { Content } from "../../book/book";
import { defaultStyle } from "../../book/style";
import { type Session, sheetOf } from "../model/session";
import { contentOf } from "./content-of";
import type { RangeRef } from "./range-ref";
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
  const system = session.book.date1904 ? "1904" : "1900";
  const contents = grid.map((row, down) =>
    row.map((entry, right): Content => {
      const style = sheet.cell(area.row + down, area.column + right)?.style ?? defaultStyle;
      return contentOf(entry, style.numberFormat, system);
    }),
  );
  session.book.write(range.sheetId, area, contents, "add-in");
}

/** Sets number formats; runs of equal formats down a column are one change. */
export function writeNumberFormats(session: Session, range: RangeRef, value: unknown): void {
  const area = areaOf(range);
  if (typeof value === "string") {
    session.book.setStyle(range.sheetId, area, { numberFormat: value }, "add-in");
    return;
  }
  const grid = gridArgument(value, area, "numberFormat");
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
      session.book.setStyle(range.sheetId, run, { numberFormat: String(format) }, "add-in");
    }
}
