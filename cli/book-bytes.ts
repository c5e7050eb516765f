import { readFile } from "node:fs/promises";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { fileFault } from "./file-fault";

/** The bytes of a workbook's file; throws UnreadableFile. */
export const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UnreadableFile("unavailable", fileFault(error));
  }
};
