import { readFile } from "node:fs/promises";
import { fileFault } from "./file-fault";
import { UsageError } from "./usage";

/** The bytes of a file that was given beside the workbook; one that is not read is wrong usage. */
export const givenBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`${path} is not read: ${fileFault(error)}`);
  }
};

/** The text of such a file, in UTF-8. */
export const givenText = async (path: string): Promise<string> =>
  new TextDecoder().decode(await givenBytes(path));
