import { refuse } from "../faults/refusal";
import { openSaved, type SavedFile } from "../saved/open-saved";
import { orUnreadable, storedText } from "../saved/stored-text";
import { names, sealNames } from "../sheets/defined-names";
import { checkWorkbook } from "./check-workbook";
import { answerOf } from "./outcome";
import type { UserFile } from "./read-user-file";
import { bytesOrRefused } from "./read-user-workbook";
import { textOf } from "./workbook-marks";

/** What a saved file has in common with the open workbook: its ids and its seal. */
const marks = [names.workbookId, names.copyId, sealNames.digest] as const;

/** The open workbook's file as a person saved it, since an add-in does not see what Excel saves; refuses another workbook's. */
export const savedFileHere = async (
  file: UserFile,
): Promise<{ readonly bytes: Uint8Array; readonly saved: SavedFile }> => {
  const bytes = await bytesOrRefused(file);
  const read = await orUnreadable(() => {
    const saved = openSaved(bytes);
    return { saved, stored: marks.map((name) => storedText(saved, name).trim()) };
  });
  if (!read) refuse("file-unreadable", file.name);
  const { reading } = answerOf(await checkWorkbook());
  const here = marks.map((name) => textOf(reading, name));
  if (here.some((mark, index) => mark !== read.stored[index]))
    refuse("not-the-saved-file", file.name);
  return { bytes, saved: read.saved };
};
