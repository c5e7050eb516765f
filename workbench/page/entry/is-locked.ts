import { defaultStyle } from "../../book/style";
import type { Sheet } from "../../book/sheet";

/** Whether protection keeps what the cell holds as it is. */
export const isLocked = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.protection !== null && (sheet.cell(row, column)?.style ?? defaultStyle).locked;
