import { SourceFault } from "../faults/source-fault";
import { decodeText } from "./decode-text";
import { fileKind } from "./file-kind";
import { declaredDelimiter, findDelimiter } from "./find-delimiter";
import { parseRecords, withLineFeeds } from "./parse-records";
import type { Source } from "./source";
import { openWorkbook } from "./workbook/open-workbook";

interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: string;
}

/**
 * Opens a delimited text file or an .xlsx workbook, told apart by content. The encoding of a text file is found by
 * content unless named. Rejects with a SourceFault for what cannot be read whole; the thread is given away in between.
 */
export const openSource = async (file: OpenedFile): Promise<Source> =>
  fileKind(file.name, file.bytes) === "workbook" ? openWorkbook(file.bytes) : openDelimited(file);

/** A delimited text file as a source of one sheet, named like the file. */
const openDelimited = async (file: OpenedFile): Promise<Source> => {
  const { encoding, pieces, doubt } = await decodeText(file.bytes, file.encoding);
  const declared = declaredDelimiter(pieces[0] ?? "");
  const [first = "", ...others] = pieces;
  const data = [first.slice(declared?.length ?? 0), ...others];
  if (!data.some((piece) => /\S/.test(piece))) throw new SourceFault("empty", {});
  const delimiter =
    declared?.delimiter ?? findDelimiter([...withLineFeeds(data.slice(0, 1))].join(""));
  return {
    kind: "delimited",
    encoding,
    encodingDoubt: doubt,
    delimiter,
    sheetNames: [file.name],
    hiddenSheets: new Set(),
    head: async () => [],
    sheet: async (index) => {
      if (index !== 0) throw new RangeError(`A delimited file has no sheet ${index}.`);
      const rows = await parseRecords(data, delimiter);
      return { name: file.name, rows, hidden: new Set(), hiddenColumns: new Set() };
    },
  };
};
