import type { Area } from "../cells/address";
import type { RecordListKey } from "../standard/record-lists";
import type { Look } from "./looks";

/** The sheets of an assessment workbook; titles follow the workbook's language, keys do not. */
export type SheetKey =
  | "info"
  | "a1"
  | "a2"
  | "a3"
  | "monitoring"
  | "seal"
  | "supplements"
  | "imports"
  | "years"
  | "full"
  | "clauses"
  | "plan_grid"
  | "site_list"
  | "comparison"
  | "last"
  | RecordListKey;

/** What a cell is given: a text, a number, a formula (a text with a leading "="), or nothing. */
export type Content = string | number | null;

/** Which entries a cell takes when typed, and the words that say so (prompt ≤ 255, error ≤ 224 characters); the prompt is "" where a note or a label stands beside the cell. */
export interface EntryRule {
  readonly area: Area;
  readonly accepts:
    | { readonly kind: "decimal"; readonly low: string; readonly high: string }
    | { readonly kind: "whole"; readonly low: string; readonly high: string }
    | { readonly kind: "above"; readonly low: string }
    | { readonly kind: "atLeast"; readonly low: string }
    | { readonly kind: "date"; readonly low: string; readonly high: string }
    | { readonly kind: "text"; readonly longest: number }
    /** A defined name that refers to the cells with the choices. */
    | { readonly kind: "list"; readonly source: string };
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

/** A look laid over cells while a formula, relative to the area's first cell, is true. */
export interface Highlight {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
  /** A number format that adds a sign, so that the colour does not speak alone. */
  readonly format?: string;
}

/** Everything one worksheet of ours is, as a plain value: the excel room applies it. */
export interface SheetPlan {
  readonly key: SheetKey;
  readonly title: string;
  readonly tabColor: string;
  /** Rows × columns from A1; formulas refer to names, so the names come first. */
  readonly contents: readonly (readonly Content[])[];
  /** points, from column A */
  readonly columnWidths: readonly number[];
  /** points, by row */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  readonly merges: readonly Area[];
  /** Cells people write in: unlocked. */
  readonly entries: readonly Area[];
  /** What entry cells take, and cells of a table that people write in without their being unlocked. */
  readonly rules: readonly EntryRule[];
  readonly highlights: readonly Highlight[];
  /** Defined name → the cells it refers to. */
  readonly names: ReadonlyMap<string, Area>;
  readonly table: { readonly name: string; readonly area: Area } | null;
  /** Columns that only formulas use, out of sight to the right of what is printed. */
  readonly hiddenColumns: Area | null;
  readonly frozenRows: number;
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  /** Points of the highest row that entries make: a text that needs more goes on on the sheet of long texts. */
  readonly highestEntry: number;
  readonly printed: Area;
  /** Rows that begin a page; a sheet of one page shrinks until it fits on it. */
  readonly pages: { readonly breaks: readonly number[] } | "one";
  readonly orientation: "portrait" | "landscape";
  /** Whether people may write anywhere on it: never, until it is sealed, or sealed as well. */
  readonly protection: "protected" | "open" | "left-open";
}

/** The whole workbook as a plain value. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Names that refer to a formula rather than to cells of one sheet. */
  readonly formulaNames: ReadonlyMap<string, string>;
  readonly footer: string;
}
