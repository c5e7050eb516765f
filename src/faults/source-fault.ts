/**
 * Why a file or a pasted block cannot be read as sheets of cells, and the facts each sentence needs; rows count from 1.
 * Adding a code without a sentence in both languages does not compile.
 */
export interface SourceFaultFacts {
  empty: Record<never, never>;
  "file-unreadable": { file: string };
  "encoding-unknown": Record<never, never>;
  "encoding-not-supported": { encoding: string };
  "encoding-does-not-fit": { encoding: string };
  "quote-not-closed": { row: number };
  "quote-misplaced": { row: number };
  "not-a-workbook": Record<never, never>;
  "old-workbook": Record<never, never>;
  "encrypted-workbook": Record<never, never>;
  "workbook-damaged": Record<never, never>;
  "sheet-unreadable": { sheet: string; cell: string };
  "formula-without-value": { sheet: string; cell: string };
  /** Every formula of the sheet has a 0 stored, and the file asks for a calculation on loading. */
  "formula-never-calculated": { sheet: string; cell: string };
  "too-large": Record<never, never>;
}
export type SourceFaultCode = keyof SourceFaultFacts;

/** Thrown by the tabular room where a source cannot be read whole; nothing is read in part or replaced silently. */
export class SourceFault<Code extends SourceFaultCode = SourceFaultCode> extends Error {
  constructor(
    readonly code: Code,
    readonly facts: Readonly<SourceFaultFacts[Code]>,
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
  }
}
