import type { Area } from "./area";
import type { Cell, FormulaAt } from "./cell";
import type { Chart } from "./charts/chart";
import type { ConditionalFormat } from "./conditional-format";
import type { Filter } from "./filter";
import type { Hyperlink } from "./hyperlink";
import type { PageLayout } from "./page-layout";
import type { Protection } from "./protection";
import type { Table } from "./table";
import type { Validation } from "./validation";
import type { Value } from "./value";
import type { Selection } from "./selection";

/** A worksheet as everyone may read it; it is changed only through Book, which recalculates and tells listeners. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly protection: Protection | null;
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly Table[];
  /** From the hindmost to the foremost. */
  readonly charts: readonly Chart[];
  /** Hidden by hand; rows a filter hides are the filter's. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hyperlinks: readonly Hyperlink[];
  /** What add-ins keep with the sheet. */
  readonly customProperties: ReadonlyMap<string, string>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly pageLayout: PageLayout;
  readonly autoFilter: (Filter & { readonly area: Area }) | null;
  readonly defaultColumnWidth: number;
  /** points */
  readonly defaultRowHeight: number;
  readonly selection: Selection;

  /** The cell, or undefined where nothing is stored. */
  cell(row: number, column: number): Cell | undefined;
  value(row: number, column: number): Value;
  /** Reads the values of one column by row, quickly; until the next change. */
  reader(column: number): (row: number) => Value;
  /** Every cell that holds a formula, in no particular order. */
  formulas(): IterableIterator<FormulaAt>;
  /** Every stored cell, by rows, then columns. */
  cells(within?: Area): IterableIterator<{ row: number; column: number; cell: Cell }>;
  /** The smallest area that holds every cell with content (or, unless valuesOnly, with a style), null on an empty sheet. */
  usedArea(valuesOnly?: "valuesOnly"): Area | null;
  /** Width in points. */
  columnWidth(column: number): number;
  /** Height in points. */
  rowHeight(row: number): number;
  isRowHidden(row: number): boolean;
  /** Whether a filter, of the sheet or of a table, hides the row. */
  isRowFiltered(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** How many groups of the outline a line is in. */
  outlineLevel(what: "rows" | "columns", line: number): number;
  /** Whether protection would lock any cell of the area, however large it is. */
  hasLocked(area: Area): boolean;
  /** The merged area that covers the cell, undefined if it is not merged. */
  mergeAt(row: number, column: number): Area | undefined;
  validationAt(row: number, column: number): Validation | undefined;
  tableAt(row: number, column: number): Table | undefined;
  hyperlinkAt(row: number, column: number): Hyperlink | undefined;
  /** The cells filled by the array formula in the cell, or by the one whose array it shows; undefined without one. */
  spillAt(row: number, column: number): Area | undefined;
}
