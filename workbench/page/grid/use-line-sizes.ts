import { lastColumn, lastRow } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { useAttempt } from "../entry/use-attempt";
import { fittedHeight, fittedWidth } from "../look/fit-lines";
import type { RowSource } from "../look/lay-out-row";
import { useWorkspace } from "../use-workspace";
import { pointsOf } from "./axis";
import { linesWith, type Line, type Lines } from "./lines-with";

export interface LineSizes {
  /** Gives a line, and with it all selected ones, a size in pixels. */
  resize(line: Line, pixels: number): void;
  /** Makes a line, and with it all selected ones, as large as their texts. */
  fit(line: Line): void;
}

/** Heights of rows and widths of columns, with what is said where a protected sheet refuses to change them. */
export const useLineSizes = (sheet: Sheet, source: RowSource): LineSizes => {
  const { book } = useWorkspace();
  const attempt = useAttempt();

  const set = ({ what, first, count }: Lines, pixels: number | null): void => {
    const points = pixels === null ? null : pointsOf(Math.max(0, Math.round(pixels)));
    if (what === "rows") book.setRowHeight(sheet.id, first, count, points, "user");
    else book.setColumnWidth(sheet.id, first, count, points, "user");
  };
  const fitOne = ({ what, index }: Line): void => {
    const lines = { what, first: index, count: 1 };
    if (what === "rows") return set(lines, fittedHeight(sheet, index, source));
    const width = fittedWidth(sheet, index, source);
    if (width !== null) set(lines, width);
  };
  return {
    resize: (line, pixels) =>
      attempt(() => {
        for (const lines of linesWith(sheet, line)) set(lines, pixels);
      }),
    fit: (line) =>
      attempt(() => {
        for (const { what, first, count } of linesWith(sheet, line)) {
          const end = Math.min(first + count - 1, Math.max(line.index, lastUsed(sheet, what)));
          for (let index = first; index <= end; index++) fitOne({ what, index });
        }
      }),
  };
};

/** Beyond what is used there is nothing to fit to. */
const lastUsed = (sheet: Sheet, what: Line["what"]): number => {
  const used = sheet.usedArea("valuesOnly");
  if (!used) return -1;
  return what === "rows" ? lastRow(used) : lastColumn(used);
};
