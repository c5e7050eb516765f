import type { Area } from "../../book/area";
import { cellArea, cellsOf } from "../../book/areas";
import type { Content } from "../../book/book";
import type { Cell } from "../../book/cell";
import { defaultStyle } from "../../book/style";
import { type Arguments, flagArgument, isAbsent, wordArgument } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import type { RangeRef } from "../ranges/range-ref";
import { areaOf, isUnbounded } from "../ranges/read-grid";
import { notImplemented } from "../refusals";
import { rangeOrAddress } from "./find-range";

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type CopyType = Exclude<(typeof copyTypes)[number], "Link">;

interface Copy {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  /** How far from its source it comes to stand. */
  readonly moved: readonly [rows: number, columns: number];
}

function contentOf({ cell, moved }: Copy, type: CopyType, { book }: Session): Content {
  if (type !== "Values" && cell !== undefined && cell.formula !== null)
    return { formula: book.calculator.moveFormula(cell.formula, ...moved) };
  return { value: cell?.value ?? null, quoted: cell?.quoted ?? false };
}

/** A source smaller than the target is repeated, a larger one overflows it, as in Excel. */
function targetArea(target: Area, source: Area): Area {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : { ...target, rows: source.rows, columns: source.columns };
}

function copiesOf(source: RangeRef, to: Area, session: Session): readonly Copy[] {
  const from = areaOf(source);
  const sheet = sheetOf(session, source.sheetId);
  return [...cellsOf(to)].map(([row, column]) => {
    const down = (row - to.row) % from.rows;
    const right = (column - to.column) % from.columns;
    const [sourceRow, sourceColumn] = [from.row + down, from.column + right];
    const cell = sheet.cell(sourceRow, sourceColumn);
    return { row, column, cell, moved: [row - sourceRow, column - sourceColumn] };
  });
}

function writeContents(sheetId: string, to: Area, contents: readonly Content[], session: Session) {
  const rows = Array.from({ length: to.rows }, (_, down) =>
    contents.slice(down * to.columns, (down + 1) * to.columns),
  );
  session.book.write(sheetId, to, rows, "add-in");
}

/** Copies values, formats or both from a range on the same or another sheet. */
export function copyFrom(self: RangeRef, args: Arguments, session: Session): void {
  const source = rangeOrAddress(session, args[0], sheetOf(session, self.sheetId));
  const type = isAbsent(args[1]) ? "All" : wordArgument(args[1], copyTypes, "copyType");
  if (type === "Link" || flagArgument(args, 2, false) || flagArgument(args, 3, false))
    throw notImplemented("Range.copyFrom with links, skipBlanks or transpose");
  if (isUnbounded(areaOf(source))) throw notImplemented("Range.copyFrom of whole rows or columns");
  const to = targetArea(areaOf(self), areaOf(source));
  const copies = copiesOf(source, to, session);
  const contents = copies.map((copy) => contentOf(copy, type, session));
  if (type !== "Formats") writeContents(self.sheetId, to, contents, session);
  if (type === "Formats" || type === "All")
    for (const { row, column, cell } of copies)
      session.book.setStyle(
        self.sheetId,
        cellArea(row, column),
        cell?.style ?? defaultStyle,
        "add-in",
      );
}
