import Papa from "papaparse";
import { SourceFault } from "../faults/source-fault";
import type { Delimiter, SourceCell } from "./source";
import { timeSlicing } from "./time-slicing";

/** No honest record comes near it; one that does is looked for no further, so that no search holds the thread. */
const maximumRecord = 2_000_000;

/** A record as cells: blank text is a blank cell, and a blank line is a row without cells. */
const cellsOf = (record: string[]): SourceCell[] => {
  if (record.length === 1 && record[0] === "") return [];
  return record.includes("") ? record.map((text) => (text === "" ? null : text)) : record;
};

const withoutTrailingBlankLines = (rows: SourceCell[][]): SourceCell[][] => {
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
};

/** The pieces with every line end, also inside quotes, as the line feed that spreadsheets keep in a cell. */
export function* withLineFeeds(pieces: Iterable<string>): Generator<string> {
  let held = "";
  for (const piece of pieces) {
    const text = held + piece;
    // The other half of this line end may be in the next piece.
    held = text.endsWith("\r") ? "\r" : "";
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, "\n");
  }
  if (held) yield "\n";
}

/** What a stretch of text holds: the records that end within it, and where the first unended one starts. */
interface Chunk {
  readonly records: string[][];
  readonly end: number;
  /** The first fault among the records; its record counts from 0. */
  readonly fault: {
    readonly code: "quote-not-closed" | "quote-misplaced";
    readonly record: number;
  } | null;
}

interface PapaResult {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** The records of a text with line feeds; a text that goes on elsewhere has no record after its last line feed. */
const parseChunk = (text: string, delimiter: Delimiter, goesOn: "goes-on" | "ends"): Chunk => {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  const { data, errors, meta }: PapaResult = parser.parse(text, 0, goesOn === "goes-on");
  // In a record that goes on, the last odd quote may only be one whose sequel is not here yet.
  const error = errors.find(
    ({ row }, index) => goesOn === "ends" || row < data.length || index < errors.length - 1,
  );
  const code = error?.code === "MissingQuotes" ? "quote-not-closed" : "quote-misplaced";
  return {
    records: data,
    end: meta.cursor,
    fault: error ? { code, record: error.row } : null,
  };
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
