import type { Area } from "../../book/area";
import { intersection } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { defaultStyle, type Style } from "../../book/style";
import type { Settable } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef, Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";

/** Cells looked at one by one; of larger areas the stored cells and the corner tell the style. */
const mostCellsLookedAt = 100_000;

const styleAt = (sheet: Sheet, row: number, column: number): Style =>
  sheet.cell(row, column)?.style ?? defaultStyle;

function* stylesOf(sheet: Sheet, area: Area): Generator<Style> {
  if (area.rows * area.columns > mostCellsLookedAt) {
    yield styleAt(sheet, area.row + area.rows - 1, area.column + area.columns - 1);
    for (const { row, column, cell } of sheet.cells())
      if (intersection(area, { row, column, rows: 1, columns: 1 }) !== null) yield cell.style;
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      yield styleAt(sheet, row, column);
}

/** Something of every cell's style where it is the same in all cells, null where it differs. */
function commonOf<T>(session: Session, region: Region, of: (style: Style) => T): T | null {
  const [first] = region;
  const sheet = sheetOf(session, first.sheetId);
  const seen = new Set<Style>();
  for (const range of region) for (const style of stylesOf(sheet, areaOf(range))) seen.add(style);
  const values = new Set([...seen].map(of));
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

/** Changes the style of every cell of a region. */
export function setStyle(session: Session, region: Region, change: Partial<Style>): void {
  for (const range of region) session.book.setStyle(range.sheetId, areaOf(range), change, "add-in");
}

/** A property of a region that is one member of its cells' styles. */
export const styleScalar = <T>(
  get: (style: Style) => T,
  change: (value: unknown) => Partial<Style>,
  since = "1.1",
): Settable<Region, T | null> => ({
  since,
  get: (region, session) => commonOf(session, region, get),
  set: (region, value, session) => setStyle(session, region, change(value)),
});

/** The first range of a region: what its row heights and column widths are asked of. */
export const firstOf = ([first]: Region): RangeRef => first;
