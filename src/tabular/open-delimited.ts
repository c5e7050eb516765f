import { SourceFault } from "../faults/source-fault";
import { decodeText } from "./decode-text";
import { declaredDelimiter, findDelimiter } from "./find-delimiter";
import { withLineFeeds } from "./line-ends";
import { parseRecords } from "./parse-records";
import type { Source } from "./source";

/** A delimited text file as a source of one sheet, named like the file. */
export const openDelimited = async (file: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: string;
}): Promise<Source> => {
  const { encoding, pieces } = await decodeText(file.bytes, file.encoding);
  const declared = declaredDelimiter(pieces[0] ?? "");
  const [first = "", ...others] = pieces;
  const data = [first.slice(declared?.length ?? 0), ...others];
  if (!data.some((piece) => /\S/.test(piece))) throw new SourceFault("empty", {});
  const delimiter =
    declared?.delimiter ?? findDelimiter([...withLineFeeds(data.slice(0, 1))].join(""));
  return {
    kind: "delimited",
    encoding,
    delimiter,
    sheetNames: [file.name],
    sheet: async (index) => {
      if (index !== 0) throw new RangeError(`A delimited file has no sheet ${index}.`);
      return { name: file.name, rows: await parseRecords(data, delimiter) };
    },
  };
};
