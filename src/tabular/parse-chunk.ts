import Papa from "papaparse";
import type { Delimiter } from "./source";

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
export const parseChunk = (
  text: string,
  delimiter: Delimiter,
  goesOn: "goes-on" | "ends",
): Chunk => {
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
