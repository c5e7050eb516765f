import { fileKind } from "./file-kind";
import { openDelimited } from "./open-delimited";
import type { Source } from "./source";
import { openWorkbook } from "./workbook/open-workbook";

/**
 * Opens a delimited text file or an .xlsx workbook, told apart by content. The encoding of a text file is found by
 * content unless named. Rejects with a SourceFault for what cannot be read whole; the thread is given away in between.
 */
export const openSource = async (file: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: string;
}): Promise<Source> =>
  fileKind(file.name, file.bytes) === "workbook" ? openWorkbook(file.bytes) : openDelimited(file);
