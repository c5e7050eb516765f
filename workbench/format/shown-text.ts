import type { Cell } from "../book/cell";
import { defaultStyle } from "../book/style";
import { type FormatOptions, formatValue } from "./format-value";

/** What a cell shows when its column is wide enough. */
export const shownText = (cell: Cell | undefined, options: FormatOptions): string =>
  formatValue(cell?.value ?? null, (cell?.style ?? defaultStyle).numberFormat, options).text;
