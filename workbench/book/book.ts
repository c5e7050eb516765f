import type { Area } from "./area";
import type { Chart } from "./charts/chart";
import type { ConditionalFormat } from "./conditional-format";
import type { DefinedName } from "./defined-name";
import type { BookEvent, Origin } from "./event";
import type { Filter } from "./filter";
import type { PageLayout } from "./page-layout";
import type { ProtectionOptions } from "./protection";
import type { Sheet } from "./sheet";
import type { Style } from "./style";
import type { Table } from "./table";
import type { Validation, ValidationRule } from "./validation";
import type { Value } from "./value";

/**
 * What is put into one cell: undefined leaves it alone; a formula has its leading "=". The number format is the one
 * the entry brings along (50% → 0.5 and 0%): a cell takes it while its own is General, even if it is protected.
 */
export type Content =
  | undefined
  | { readonly value: Value; readonly quoted?: boolean; readonly numberFormat?: string }
  | { readonly formula: string; readonly numberFormat?: string };

/**
 * Why the book refuses an operation, in Office.js's error codes
 * ("AccessDenied", "ItemAlreadyExists", "InvalidArgument", "InvalidOperation", …).
 */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** An area some of whose contents changed. */
export interface ChangedArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Computes every formula of a book; a room of its own (workbench/calc) implements it. */
export interface Calculator {
  /**
   * Results for the formula cells: the book stores them and tells listeners. Contents changed nowhere else since this
   * book's last recalculation.
   */
  recalculate(
    book: Book,
    changed: readonly ChangedArea[],
  ): Iterable<{ sheetId: string; row: number; column: number; value: Value }>;
  /** Why Excel would not accept this formula text, or null if it would. Names that do not exist are fine (#NAME?). */
  formulaFault(formula: string): string | null;
  /** The formula after moving the cell by rows and columns (fill, paste): relative references shift. */
  moveFormula(formula: string, rows: number, columns: number): string;
  /** One formula evaluated as if it stood in that cell: for validation and conditional formats. */
  evaluate(
    book: Book,
    formula: string,
    at: { sheetId: string; row: number; column: number },
  ): Value;
}

/**
 * A workbook: cells, formats, names, tables, validation, protection and events, and the only place
 * that enforces what Excel enforces. Every mutator takes its origin, throws Refused and then has changed nothing.
 */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly activeSheet: Sheet;
  /** What the user is typing and has not confirmed; while it is there, Excel refuses add-ins' batches. */
  readonly editing: {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
  } | null;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly calculator: Calculator;

  sheet(name: string): Sheet | undefined;
  sheetById(id: string): Sheet | undefined;
  name(name: string, sheetId?: string): DefinedName | undefined;
  table(nameOrId: string): { sheet: Sheet; table: Table } | undefined;
  /** The area a name, an A1 address or a structured reference means, undefined if it means none. */
  resolve(reference: string, from?: Sheet): { sheet: Sheet; area: Area } | undefined;

  on(listener: (event: BookEvent) => void): () => void;
  /** Runs several mutations, then recalculates once and delivers the events. Nested calls join the outer one. */
  together<T>(work: () => T): T;
  /** Runs the work; when it answers "discard", takes back all it did, as if it had never happened. */
  attempt(work: () => "keep" | "discard"): "keep" | "discard";
  /** Calculates what changed since the last calculation, also within `together`. */
  calculate(): void;

  addSheet(name: string | undefined, origin: Origin): Sheet;
  deleteSheet(id: string, origin: Origin): void;
  /** Renames and rewrites every formula and name that mentions the sheet. */
  renameSheet(id: string, name: string, origin: Origin): void;
  moveSheet(id: string, position: number, origin: Origin): void;
  copySheet(id: string, origin: Origin): Sheet;
  setSheetView(
    id: string,
    view: {
      visibility?: Sheet["visibility"];
      tabColor?: string | null;
      showGridlines?: boolean;
      frozen?: Sheet["frozen"];
    },
    origin: Origin,
  ): void;
  activate(id: string, origin: Origin): void;
  select(sheetId: string, area: Area, active?: { row: number; column: number }): void;
  setEditing(cell: Book["editing"]): void;

  /**
   * Writes a block (rows × columns of contents). Protection is enforced, validation is not (as in Excel for
   * programs and for paste); only the first cell of a merged area takes content.
   */
  write(
    sheetId: string,
    area: Area,
    contents: readonly (readonly Content[])[],
    origin: Origin,
  ): void;
  clear(sheetId: string, area: Area, what: "all" | "contents" | "formats", origin: Origin): void;
  /**
   * Copies a block with all that belongs to its cells, as paste does: formulas shifted, styles, locks, merges and
   * validation, which replaces the target's. A protected sheet refuses it only where cells are locked.
   */
  copyCells(
    from: { readonly sheetId: string; readonly area: Area },
    to: { readonly sheetId: string; readonly row: number; readonly column: number },
    origin: Origin,
  ): void;
  /** Fills an area with values, formulas, styles or all of another, which is repeated where it is smaller. */
  fillFrom(
    from: { readonly sheetId: string; readonly area: Area },
    to: { readonly sheetId: string; readonly area: Area },
    what: "values" | "formulas" | "formats" | "all",
    origin: Origin,
  ): void;
  /** Changes some members of the style of every cell of the area. */
  setStyle(sheetId: string, area: Area, change: Partial<Style>, origin: Origin): void;
  merge(sheetId: string, area: Area, across: "whole" | "rows", origin: Origin): void;
  unmerge(sheetId: string, area: Area, origin: Origin): void;
  /** points; null resets to the default. */
  setColumnWidth(
    sheetId: string,
    column: number,
    columns: number,
    width: number | null,
    origin: Origin,
  ): void;
  setRowHeight(
    sheetId: string,
    row: number,
    rows: number,
    height: number | null,
    origin: Origin,
  ): void;
  setHidden(
    sheetId: string,
    what: "rows" | "columns",
    first: number,
    count: number,
    hidden: "hidden" | "shown",
    origin: Origin,
  ): void;
  /** Shifts cells, names, formulas, validation, conditional formats, merges and tables along. */
  insert(
    sheetId: string,
    what: "rows" | "columns",
    first: number,
    count: number,
    origin: Origin,
  ): void;
  delete(
    sheetId: string,
    what: "rows" | "columns",
    first: number,
    count: number,
    origin: Origin,
  ): void;
  /** Sorts whole rows of the area by one column; refuses merged cells, and locked cells on a protected sheet. */
  sort(
    sheetId: string,
    area: Area,
    column: number,
    order: "ascending" | "descending",
    origin: Origin,
  ): void;

  /** Replaces the validation of the area, null removes it; rules of other cells stay. */
  setValidation(
    sheetId: string,
    area: Area,
    validation: {
      rule: ValidationRule;
      ignoreBlanks: boolean;
      alert: Validation["alert"];
      prompt: Validation["prompt"];
    } | null,
    origin: Origin,
  ): void;
  addConditionalFormat(
    sheetId: string,
    format: Omit<ConditionalFormat, "id">,
    origin: Origin,
  ): ConditionalFormat;
  /** Removes the format with that id, or all that touch the area. */
  removeConditionalFormats(sheetId: string, which: string | Area, origin: Origin): void;
  addName(name: DefinedName, origin: Origin): void;
  setName(
    name: string,
    sheetId: string | null,
    change: Partial<Pick<DefinedName, "formula" | "visible" | "comment">>,
    origin: Origin,
  ): void;
  deleteName(name: string, sheetId: string | null, origin: Origin): void;
  /** Makes a table over the area; its first row becomes the header when showHeaders, else one is inserted above. */
  addTable(
    sheetId: string,
    area: Area,
    options: { showHeaders: boolean; name?: string; style?: string },
    origin: Origin,
  ): Table;
  changeTable(
    id: string,
    change: Partial<
      Pick<Table, "name" | "style" | "showTotals" | "showBandedRows" | "showFilterButton" | "area">
    >,
    origin: Origin,
  ): void;
  /** Sets what a table's filter shows; the rows that do not match are worked out by whoever knows how cells look. */
  setTableFilter(id: string, filter: Filter, origin: Origin): void;
  /** Removes the table and keeps its cells. */
  tableToRange(id: string, origin: Origin): void;
  deleteTable(id: string, origin: Origin): void;
  /** Adds a chart over those that are there; a protected sheet refuses it unless objects may be edited. */
  addChart(
    sheetId: string,
    chart: Omit<Chart, "id" | "name"> & { name?: string },
    origin: Origin,
  ): Chart;
  changeChart(
    sheetId: string,
    id: string,
    change: Partial<Omit<Chart, "id">>,
    origin: Origin,
  ): void;
  deleteChart(sheetId: string, id: string, origin: Origin): void;
  setAutoFilter(sheetId: string, filter: Sheet["autoFilter"], origin: Origin): void;
  setPageLayout(sheetId: string, change: Partial<PageLayout>, origin: Origin): void;
  protect(
    sheetId: string,
    options: ProtectionOptions,
    password: string | null,
    origin: Origin,
  ): void;
  unprotect(sheetId: string, password: string | null, origin: Origin): void;
  setSetting(key: string, value: unknown): void;

  undo(): void;
  redo(): void;
}
