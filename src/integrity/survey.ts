import type { Area } from "../cells/address";

/** What a cell was given, as Excel's `formulas` tells it: a formula, a text ("" for none), a number or a truth. */
export type CellContent = string | number | boolean;

/** Whether people may write in the entry cells, or a seal has locked them. */
export type WorkbookState = "open" | "sealed";

/** One worksheet as it stands: its state, and the contents of its cells from A1 on, as far as ours reach and somewhat further. */
export interface SheetSurvey {
  readonly title: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly contents: readonly (readonly CellContent[])[];
  /** The number formats of the same cells. */
  readonly formats: readonly (readonly string[])[];
  /** Points of the columns from A on, as far as ours reach. */
  readonly widths: readonly number[];
  readonly merges: readonly Area[];
  /** How many conditional formats the sheet has. */
  readonly highlights: number;
  /** The names that are the sheet's own: on it they stand before the workbook's. */
  readonly localNames: readonly string[];
}

/** The cells a defined name refers to. */
export interface NamedArea {
  readonly title: string;
  readonly area: Area;
}

/** A workbook's structure as it stands, to be compared with the plan it was laid out by. */
export interface Survey {
  /** Titles of all worksheets, in order. */
  readonly titles: readonly string[];
  /** The surveyed worksheets, by title: those that may be ours. */
  readonly sheets: ReadonlyMap<string, SheetSurvey>;
  /** Every defined name of the workbook that is called as ours, at least; null where it refers to no cells. */
  readonly names: ReadonlyMap<string, NamedArea | null>;
  /** Every table, with the title of its worksheet. */
  readonly tables: ReadonlyMap<string, string>;
}
