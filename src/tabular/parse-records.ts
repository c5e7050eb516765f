import { SourceFault } from "../faults/source-fault";
import { withLineFeeds } from "./line-ends";
import { parseChunk } from "./parse-chunk";
import type { Delimiter, SourceCell } from "./source";
import { timeSlicing } from "./time-slicing";

/** No honest record comes near it; one that does is looked for no further, so that no search holds the thread. */
const maximumRecord = 2_000_000;

/** A record as cells: blank text is a blank cell, and a blank line is a row without cells. */
const cellsOf = (record: readonly string[]): SourceCell[] =>
  record.length === 1 && record[0] === "" ? [] : record.map((text) => (text === "" ? null : text));

const withoutTrailingBlankLines = (rows: SourceCell[][]): SourceCell[][] => {
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
};

/**
 * The rows of a delimited text given in pieces. A row is a record, as a spreadsheet counts them: line breaks in quotes
 * do not end it and a blank line is one, except at the end. Quotes that do not add up are a SourceFault.
 */
export const parseRecords = async (
  pieces: readonly string[],
  delimiter: Delimiter,
): Promise<readonly (readonly SourceCell[])[]> => {
  const pause = timeSlicing();
  const rows: SourceCell[][] = [];
  const take = (text: string, goesOn: "goes-on" | "ends"): number => {
    const { records, end, fault } = parseChunk(text, delimiter, goesOn);
    if (fault) throw new SourceFault(fault.code, { row: rows.length + fault.record + 1 });
    for (const record of records) rows.push(cellsOf(record));
    return end;
  };
  let text = "";
  let wanted = 0;
  for (const piece of withLineFeeds(pieces)) {
    text += piece;
    if (text.length < wanted) continue;
    const end = take(text, "goes-on");
    text = text.slice(end);
    if (text.length > maximumRecord) {
      take(text, "ends");
      throw new SourceFault("too-large", {});
    }
    // A record longer than all read so far is looked at again only when twice as much is there, so the work stays linear.
    wanted = end === 0 ? 2 * text.length : 0;
    await pause();
  }
  take(text, "ends");
  return withoutTrailingBlankLines(rows);
};
