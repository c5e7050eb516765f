import type { Area } from "../../book/area";
import { intersection } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import type { NamedStyle } from "../../book/named-style";
import { defaultStyle, type Style } from "../../book/style";
import type { Settable } from "../model/class-table";
import type { OfNamedStyle, Styled } from "../model/object-reference";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef, Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { itemNotFound } from "../refusals";

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
export function commonOf<T>(session: Session, region: Region, of: (style: Style) => T): T | null {
  const [first] = region;
  const sheet = sheetOf(session, first.sheetId);
  const seen = new Set<Style>();
  for (const range of region) for (const style of stylesOf(sheet, areaOf(range))) seen.add(style);
  const values = new Set([...seen].map(of));
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

/** Whether something styled is a named style. */
export const isNamed = (styled: Styled): styled is OfNamedStyle => "named" in styled;

/** The named style an add-in holds, as it is now. */
export function namedStyleOf({ named }: OfNamedStyle, { book }: Session): NamedStyle {
  const found = book.namedStyles.find(named);
  if (found === undefined) throw itemNotFound(`style "${named}"`);
  return found;
}

/** Changes the style of every cell of a region, or a named style. */
export function setStyle(session: Session, styled: Styled, change: Partial<Style>): void {
  if (isNamed(styled))
    return session.book.namedStyles.change(styled.named, { style: change }, "add-in");
  for (const range of styled) session.book.setStyle(range.sheetId, areaOf(range), change, "add-in");
}

/** A property of a region or a named style that is one member of its cells' styles. */
export const styleScalar = <T>(
  get: (style: Style) => T,
  change: (value: unknown) => Partial<Style>,
  since = "1.1",
): Settable<Styled, T | null> => ({
  since,
  get: (styled, session) =>
    isNamed(styled) ? get(namedStyleOf(styled, session).style) : commonOf(session, styled, get),
  set: (styled, value, session) => setStyle(session, styled, change(value)),
});

/** The first range of a region: what its row heights and column widths are asked of. */
export const firstOf = ([first]: Region): RangeRef => first;
