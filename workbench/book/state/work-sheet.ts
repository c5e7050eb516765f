import type { Area } from "../area";
import { containsCell, lastRow } from "../areas";
import { fittedHeight } from "../fitted-height";
import type { Cell, FormulaAt } from "../cell";
import { CellStore } from "./cell-store";
import type { Hyperlink } from "../hyperlink";
import { hasLockedCell } from "./has-locked-cell";
import { internStyle } from "../intern-style";
import type { Sheet } from "../sheet";
import type { SheetState } from "../sheet-state";
import type { CellAt } from "../snapshot";
import { defaultStyle, type Style } from "../style";
import type { Table } from "../table";
import type { Validation } from "../validation";
import type { Value } from "../value";

/** A sheet of a Book. Its parts are replaced through BookState only, which keeps the way back. */
export class WorkSheet implements Sheet {
  constructor(
    public state: SheetState,
    public store: CellStore = new CellStore(),
  ) {}

  get id() {
    return this.state.id;
  }
  get name() {
    return this.state.name;
  }
  get visibility() {
    return this.state.visibility;
  }
  get tabColor() {
    return this.state.tabColor;
  }
  get showGridlines() {
    return this.state.showGridlines;
  }
  get showHeadings() {
    return this.state.showHeadings;
  }
  get protection() {
    return this.state.protection;
  }
  get merges() {
    return this.state.merges;
  }
  get validations() {
    return this.state.validations;
  }
  get conditionalFormats() {
    return this.state.conditionalFormats;
  }
  get tables() {
    return this.state.tables;
  }
  get charts() {
    return this.state.charts;
  }
  get hyperlinks() {
    return this.state.hyperlinks;
  }
  get customProperties() {
    return this.state.customProperties;
  }
  get hiddenRows() {
    return this.state.hiddenRows;
  }
  get frozen() {
    return this.state.frozen;
  }
  get pageLayout() {
    return this.state.pageLayout;
  }
  get autoFilter() {
    return this.state.autoFilter;
  }
  get defaultColumnWidth() {
    return this.state.defaultColumnWidth;
  }
  get defaultRowHeight() {
    return this.state.defaultRowHeight;
  }
  get selection() {
    return this.state.selection;
  }

  cell(row: number, column: number): Cell | undefined {
    const stored = this.store.get(row, column);
    if (stored !== undefined || this.state.styleBands.length === 0) return stored;
    const style = this.baseStyle(row, column);
    return style === defaultStyle
      ? undefined
      : { value: null, formula: null, style, quoted: false };
  }

  value(row: number, column: number): Value {
    return this.store.value(row, column);
  }

  reader(column: number): (row: number) => Value {
    return this.store.reader(column);
  }

  formulas(): IterableIterator<FormulaAt> {
    return this.store.formulas();
  }

  cells(within?: Area): IterableIterator<CellAt> {
    return this.store.cells(within);
  }

  usedArea(valuesOnly?: "valuesOnly"): Area | null {
    return this.store.usedArea(valuesOnly === undefined ? "all" : "values");
  }

  columnWidth(column: number): number {
    return this.state.columnWidths.get(column) ?? this.state.defaultColumnWidth;
  }

  rowHeight(row: number): number {
    return this.state.rowHeights.get(row) ?? this.#fittedHeight(row);
  }

  /** What a row is high that nobody gave a height. As in Excel texts do not count in a row with merged cells. */
  #fittedHeight(row: number): number {
    const { merges, defaultRowHeight } = this.state;
    const wrapped = this.store.wrappedIn(row);
    if (wrapped.length === 0 || merges.some((merge) => row >= merge.row && row <= lastRow(merge)))
      return defaultRowHeight;
    const fitted = fittedHeight(wrapped, (column) => this.columnWidth(column));
    return Math.max(defaultRowHeight, fitted ?? 0);
  }

  isRowHidden(row: number): boolean {
    return this.state.hiddenRows.has(row) || this.isRowFiltered(row);
  }

  isRowFiltered(row: number): boolean {
    const { autoFilter, tables } = this.state;
    return (
      autoFilter?.hiddenRows.has(row) === true ||
      tables.some(({ filter }) => filter.hiddenRows.has(row))
    );
  }

  isColumnHidden(column: number): boolean {
    return this.state.hiddenColumns.has(column);
  }

  outlineLevel(what: "rows" | "columns", line: number): number {
    const levels = what === "rows" ? this.state.rowLevels : this.state.columnLevels;
    return levels.get(line) ?? 0;
  }

  hasLocked(area: Area): boolean {
    return hasLockedCell(this, area);
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.state.merges.find((area) => containsCell(area, row, column));
  }

  validationAt(row: number, column: number): Validation | undefined {
    return this.state.validations.find(({ areas }) =>
      areas.some((area) => containsCell(area, row, column)),
    );
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.state.tables.find(({ area }) => containsCell(area, row, column));
  }

  hyperlinkAt(row: number, column: number): Hyperlink | undefined {
    return this.state.hyperlinks.find(({ areas }) =>
      areas.some((area) => containsCell(area, row, column)),
    );
  }

  spillAt(row: number, column: number): Area | undefined {
    return this.store.spilled.areaAt(row, column);
  }

  styleAt(row: number, column: number): Style {
    return this.store.get(row, column)?.style ?? this.baseStyle(row, column);
  }

  /** The stored cells, without those that hold nothing but what an array shows there. */
  *ownCells(): Generator<CellAt> {
    for (const at of this.store.cells()) {
      const { row, column, cell } = at;
      if (!cell.spilled || cell.style !== this.baseStyle(row, column)) yield at;
    }
  }

  /** The style of a cell that is not stored: what formats of whole rows and columns give it. */
  baseStyle(row: number, column: number): Style {
    if (this.state.styleBands.length === 0) return defaultStyle;
    const covering = this.state.styleBands.filter(({ area }) => containsCell(area, row, column));
    if (covering.length === 0) return defaultStyle;
    return internStyle(
      Object.assign({}, defaultStyle, ...covering.map(({ change }) => change)) as Style,
    );
  }
}
