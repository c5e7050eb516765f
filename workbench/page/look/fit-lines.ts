import { sheetColumns, sheetRows } from "../../book/area";
import { intersection } from "../../book/areas";
import type { Area } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import type { CellLook } from "./cell-look";
import type { RowSource } from "./lay-out-row";
import { wrappedLines } from "./wrapped-lines";

type Source = Pick<RowSource, "columns" | "lookAt" | "measure">;

/** Pixels that a cell keeps free beside its text. */
const padding = 7;
const lineHeight = 1.3;

/** The cells that say how large a column or row must be: merged ones do not, as in Excel. */
const textsIn = (sheet: Sheet, area: Area, { lookAt }: Source) => {
  const used = sheet.usedArea("valuesOnly");
  const within = used && intersection(used, area);
  return [...(within ? sheet.cells(within) : [])]
    .filter(({ row, column }) => sheet.mergeAt(row, column) === undefined)
    .map(({ row, column }) => ({ column, look: lookAt(row, column) }))
    .filter(({ look }) => look.text !== "");
};

/**
 * The width in pixels that shows everything in a column, null where nothing is in it. A text that is wrapped asks for
 * no more than it has.
 */
export const fittedWidth = (sheet: Sheet, column: number, source: Source): number | null => {
  const room = source.columns.size(column) - padding;
  const widths = textsIn(sheet, { row: 0, column, rows: sheetRows, columns: 1 }, source).map(
    ({ look }) => {
      const wanted = Math.max(...look.text.split("\n").map((line) => widthOf(source, look, line)));
      return look.style.wrapText ? Math.min(wanted, room) : wanted;
    },
  );
  return widths.length === 0 ? null : Math.ceil(Math.max(...widths)) + padding;
};

/** The height in pixels that shows everything in a row, null where the usual height does. */
export const fittedHeight = (sheet: Sheet, row: number, source: Source): number | null => {
  const heights = textsIn(sheet, { row, column: 0, rows: 1, columns: sheetColumns }, source).map(
    ({ column, look }) => {
      const room = Math.max(1, source.columns.size(column) - padding);
      const lines = look.style.wrapText
        ? wrappedLines(look.text, room, (text) => widthOf(source, look, text))
        : 1;
      return (lines * look.style.fontSize * lineHeight * 4) / 3;
    },
  );
  const highest = Math.round(Math.max(0, ...heights));
  return highest * 0.75 > sheet.defaultRowHeight ? highest : null;
};

const widthOf = ({ measure }: Source, { style }: CellLook, text: string): number =>
  measure(text, style) + style.indent * 9;
