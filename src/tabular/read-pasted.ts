import { SourceFault } from "../faults/source-fault";
import { findDelimiter } from "./find-delimiter";
import { parseRecords } from "./parse-records";
import type { SourceSheet } from "./source";

const pieceCharacters = 65536;

const cut = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / pieceCharacters) }, (_, index) =>
    text.slice(index * pieceCharacters, (index + 1) * pieceCharacters),
  );

/** A pasted block as a sheet without a name: separated by tabs, as spreadsheets copy, where it has any. */
export const readPasted = async (text: string): Promise<SourceSheet> => {
  if (!/\S/.test(text)) throw new SourceFault("empty", {});
  const delimiter = text.includes("\t") ? "\t" : findDelimiter(text.replace(/\r\n?/g, "\n"));
  return {
    name: "",
    rows: await parseRecords(cut(text), delimiter),
    hidden: new Set(),
    hiddenColumns: new Set(),
  };
};
