import { asShown } from "../cells/cell-value";
import type { SavedFile } from "./open-saved";
import { packageFault } from "./package-fault";
import { savedBook } from "./saved-book";

/** The text that a saved workbook has stored in the first cell of a name; "" where there is none. Throws UnreadablePackage. */
export const storedText = (saved: SavedFile, name: string): string => {
  const book = savedBook(saved);
  const named = book.names.get(name);
  const cells = named && book.cells(named.title);
  return cells ? asShown(cells.value(named.area.row, named.area.column)) : "";
};

/** Reads something of a file; null where the file is no workbook that can be read. */
export const orUnreadable = async <Answer>(
  read: () => Answer | Promise<Answer>,
): Promise<Answer | null> => {
  try {
    return await read();
  } catch (error) {
    if (packageFault(error) !== null) return null;
    throw error;
  }
};
