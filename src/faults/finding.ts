import type { Where } from "./problem";

/**
 * What can be wrong with the workbook itself, as opposed to what was entered, and the facts each sentence needs.
 * Adding a code without a sentence in both languages does not compile.
 */
export interface FindingFacts {
  "sheet-missing": { sheet: string };
  "sheet-renamed": { sheet: string; title: string };
  "sheet-hidden": { sheet: string };
  "sheet-unprotected": { sheet: string };
  "sheet-protected": { sheet: string };
  "sheet-copied": { title: string; sheet: string };
  "table-missing": { table: string };
  /** The table is gone, and its headings and rows stand where they were. */
  "table-dropped": { table: string };
  "row-missing": { text: string };
  "row-duplicated": { item: string };
  "rows-reordered": { sheet: string };
  "row-inserted": Record<never, never>;
  "column-missing": { text: string };
  "formula-changed": { text: string };
  "text-changed": { text: string; expected: string };
  "maximum-changed": { text: string; expected: string };
  "content-added": { text: string };
  "lines-hidden": { sheet: string };
  "value-made-formula": { text: string };
  /** A formula whose result changes by itself, among the entries. */
  "entry-changes-itself": { function: string };
  "format-changed": { cells: string; text: string };
  "name-missing": { name: string };
  "name-moved": { name: string; expected: string };
  "name-shadowed": { name: string; sheet: string };
  "entry-moved": { name: string; expected: string };
  "rule-lost": { cells: string };
  "entry-locked": { cells: string };
  "entry-unlocked": { cells: string };
  "highlights-lost": { sheet: string };
  /** What the sheet of long texts says is not the entry's text, or the text is not there. */
  "full-text-differs": { place: string };
}
export type FindingCode = keyof FindingFacts;

/** Who puts it right: the repair, a person (entries would be touched), or nobody, as nothing is broken by it. */
export type Remedy = "repair" | "person" | "none";

const remedies: Readonly<Record<FindingCode, Remedy>> = {
  "sheet-missing": "repair",
  "sheet-renamed": "repair",
  "sheet-hidden": "repair",
  "sheet-unprotected": "repair",
  "sheet-protected": "repair",
  "sheet-copied": "none",
  "table-missing": "person",
  "table-dropped": "repair",
  "row-missing": "repair",
  "row-duplicated": "person",
  "rows-reordered": "none",
  "row-inserted": "none",
  "column-missing": "repair",
  "formula-changed": "repair",
  "text-changed": "repair",
  "maximum-changed": "repair",
  "content-added": "person",
  "lines-hidden": "repair",
  "value-made-formula": "person",
  "entry-changes-itself": "person",
  "format-changed": "repair",
  "name-missing": "repair",
  "name-moved": "repair",
  "name-shadowed": "repair",
  "entry-moved": "person",
  "rule-lost": "repair",
  "entry-locked": "repair",
  "entry-unlocked": "repair",
  "highlights-lost": "repair",
  "full-text-differs": "repair",
};

/** One way in which the workbook differs from what was laid out. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly where: Where;
    readonly facts: Readonly<FindingFacts[Code]>;
  };
}[FindingCode];

/** Makes a finding; the compiler checks that the facts fit the code. */
export const finding = <Code extends FindingCode>(
  code: Code,
  where: Where,
  facts: FindingFacts[Code],
): Finding => ({ code, where, facts }) as Finding;

export const remedyOf = ({ code }: Finding): Remedy => remedies[code];
