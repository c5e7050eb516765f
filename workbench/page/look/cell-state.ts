import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { defaultStyle } from "../../book/style";

/** What a cell is to whoever hears it instead of seeing it. */
export interface CellState {
  /** Whether the sheet's protection keeps it as it is. */
  readonly access: "locked" | "open";
  /** Whether its validation lets in what it holds. */
  readonly content: "valid" | "invalid";
  /** What its validation asks for, "" where it asks for nothing. */
  readonly prompt: string;
}

export type StateAt = (row: number, column: number) => CellState;

/** The states of one sheet's cells as they are now. */
export const statesOf =
  (book: Book, sheet: Sheet): StateAt =>
  (row, column) => {
    const cell = sheet.cell(row, column);
    const { locked } = cell?.style ?? defaultStyle;
    const holds = cell !== undefined && cell.value !== null;
    return {
      access: sheet.protection !== null && locked ? "locked" : "open",
      content: holds && !book.isValid({ sheetId: sheet.id, row, column }) ? "invalid" : "valid",
      prompt: promptAt(sheet, row, column),
    };
  };

const promptAt = (sheet: Sheet, row: number, column: number): string => {
  const prompt = sheet.validationAt(row, column)?.prompt;
  if (!prompt?.show) return "";
  return [prompt.title, prompt.message].filter((words) => words !== "").join("\n");
};
