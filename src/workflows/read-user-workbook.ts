import { refuse } from "../faults/refusal";
import { SourceFault } from "../faults/source-fault";
import type { WorkbookSource } from "../reading/workbook-source";
import { openSaved } from "../saved/open-saved";
import { savedWorkbook } from "../saved/saved-workbook";
import { orUnreadable } from "../saved/stored-text";
import { outcomeOf, type Outcome } from "./outcome";
import { bytesOfUserFile, type UserFile } from "./read-user-file";

/** The bytes of a file a person chose; refuses one that can no longer be read. */
export const bytesOrRefused = async (file: UserFile): Promise<Uint8Array> => {
  try {
    return await bytesOfUserFile(file);
  } catch (error) {
    if (error instanceof SourceFault) refuse("file-unreadable", file.name);
    throw error;
  }
};

/** Reads something of a workbook's file that a person chose, as it is saved. */
export const readUserWorkbook = async <Answer>(
  file: UserFile,
  read: (source: WorkbookSource) => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> => {
  const bytes = await outcomeOf(() => bytesOrRefused(file));
  if (bytes.kind === "refused") return bytes;
  const outcome = await orUnreadable(() => read(savedWorkbook(openSaved(bytes.answer))));
  return outcome ?? outcomeOf(() => refuse("file-unreadable", file.name));
};
