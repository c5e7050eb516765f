/** Why the host (Excel) would not do what the add-in asked; each has a sentence with a remedy. */
export const refusalCodes = [
  "editing-cell",
  "access-denied",
  "read-only",
  "structure-protected",
  "sheet-exists",
  "name-exists",
  "not-a-tanping-workbook",
  "names-dropped",
  "newer-format",
  "older-format",
  "current-format",
  "language-unknown",
  "entries-astray",
  "list-too-long",
  "no-records",
  "changed-meanwhile",
  "formula-in-list",
  "cancelled",
  "busy",
  "not-loaded",
  "too-large",
  "too-old",
  "gone",
  "not-scored",
  "entries-missing",
  "points-open",
  "damaged",
  "sealed",
  "not-sealed",
  "seal-unfinished",
  "seal-first",
  "seal-changed",
  "nothing-to-supplement",
  "signer-missing",
  "not-a-key",
  "slip-key-differs",
  "not-a-slip",
  "not-the-saved-file",
  "not-second-copy",
  "file-unreadable",
  "rows-below-table",
  "totals-row-shown",
  "table-changed",
  "import-unfinished",
  "nothing-to-import",
  "several-areas",
  "questions-open",
  "too-many-rows",
  "units-do-not-convert",
  "column-missing",
  "nothing-to-undo",
  "nothing-to-take-back",
  "nothing-to-draw",
  "nothing-to-compare",
  "unknown",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Those that only sealing, delivering, migrating, importing, the process around an assessment and the order of its evidence meet; the pane need not begin with their sentences. */
export type LaterRefusalCode = Extract<
  RefusalCode,
  | "entries-missing"
  | "points-open"
  | "seal-first"
  | "seal-changed"
  | "nothing-to-supplement"
  | "signer-missing"
  | "not-a-key"
  | "slip-key-differs"
  | "not-a-slip"
  | "not-the-saved-file"
  | "not-second-copy"
  | "nothing-to-compare"
  | "formula-in-list"
  | "entries-astray"
  | "list-too-long"
  | "questions-open"
  | "several-areas"
  | "too-many-rows"
  | "units-do-not-convert"
  | "column-missing"
  | "rows-below-table"
  | "totals-row-shown"
  | "table-changed"
  | "import-unfinished"
  | "nothing-to-import"
  | "nothing-to-undo"
  | "nothing-to-take-back"
  | "nothing-to-draw"
>;

/** One refusal: its code, what it concerns (a sheet or name, "" if nothing) and what the host itself said. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly subject: string;
  readonly cause: string;
}

/** Ends a workflow, from whatever depth of it; `outcomeOf` turns it into the workflow's outcome. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.code} ${refusal.subject} ${refusal.cause}`);
  }
}

/** Refuses: the code, what it concerns and what the host said. A function, as only its call ends a path for the compiler. */
export function refuse(code: RefusalCode, subject = "", cause = ""): never {
  throw new Refused({ code, subject, cause });
}
