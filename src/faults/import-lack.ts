import type { MeasureKey } from "../standard/monitoring-columns";

/**
 * What keeps a source from being read, and the facts each sentence needs; headings and units as they stand, "" where
 * there is none. Adding a code without a sentence in both languages does not compile.
 */
export interface ImportLackFacts {
  /** Its text may be in several encodings, and only a person can say which reads right. */
  "encoding-unclear": Record<never, never>;
  "no-heading": Record<never, never>;
  "no-year": Record<never, never>;
  "no-measure": Record<never, never>;
  /** No row has the text that rows are filtered by; the texts there are, the first of them. */
  "filter-matches-nothing": { heading: string; text: string; found: string };
  /** Neither the source nor a person says what the column is in. */
  "unit-missing": { heading: string };
  /** The column is in a unit nobody knows. */
  "unit-unknown": { heading: string; unit: string; wanted: string };
  /** The column is in a unit of rates. */
  "unit-rate": { heading: string; unit: string; wanted: string };
  /** The column is in a unit that measures something else than the one wanted. */
  "unit-unlike": { heading: string; unit: string; wanted: string };
}
export type ImportLackCode = keyof ImportLackFacts;

/** One thing a source lacks, and the measure whose column lacks it; null where that is the whole source. */
export type ImportLack = {
  [Code in ImportLackCode]: {
    readonly code: Code;
    readonly column: MeasureKey | null;
    readonly facts: Readonly<ImportLackFacts[Code]>;
  };
}[ImportLackCode];
