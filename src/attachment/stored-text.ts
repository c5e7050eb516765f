import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { openAttachment } from "./open-attachment";
import { readShownSheet } from "./shown-sheet";

/** "'a b'!$B$4" → the sheet and the cells. */
const place = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;

/**
 * The text that a saved workbook has stored in the first cell of a name; "" where there is none. Throws
 * UnreadablePackage.
 */
export const storedText = (bytes: Uint8Array, name: string): string => {
  const attachment = openAttachment(bytes);
  const defined = attachment.names.find((its) => its.name === name && its.sheet === null);
  const [, quoted, bare, cells = ""] = place.exec(defined?.text ?? "") ?? [];
  const title = quoted?.replaceAll("''", "'") ?? bare;
  const listed = attachment.sheets.find((its) => its.name === title);
  if (listed === undefined) return "";
  const { row, column } = parseArea(cells.replaceAll("$", ""));
  const sheet = readShownSheet(attachment, listed);
  return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "";
};

/** Reads something of a file; null where the file is no workbook that can be read. */
export const orUnreadable = async <Answer>(
  read: () => Answer | Promise<Answer>,
): Promise<Answer | null> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadablePackage) return null;
    throw error;
  }
};
