import type { Book } from "../book/book";
import type { Calculator } from "../book/calculator";
import { loadBook } from "./load-book";
import type { Loss } from "./loss";
import { readWorkbook } from "./read-workbook";

/**
 * Opens an .xlsx file and calculates all its formulas afresh. `lost` says what the file holds and the book cannot.
 * Throws UnreadableFile when the bytes are no workbook.
 */
export const readXlsx = async (
  bytes: Uint8Array,
  calculator: Calculator,
): Promise<{ book: Book; lost: readonly Loss[] }> => openXlsx(bytes, calculator);

/** The same, for someone who cannot wait. */
export const openXlsx = (
  bytes: Uint8Array,
  calculator: Calculator,
): { book: Book; lost: readonly Loss[] } => {
  const { snapshot, lost } = readWorkbook(bytes);
  const { book, lost: faults } = loadBook(calculator, snapshot);
  return { book, lost: [...lost, ...faults] };
};
