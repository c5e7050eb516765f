import type { Area } from "./area";
import { Calculation } from "./calculation";
import type { Calculator } from "./calculator";
import type { CellPlace } from "./cell-place";
import type { Content } from "./content";
import { CustomXml } from "./custom-xml";
import type { DefinedName } from "./defined-name";
import { DocumentProperties } from "./document-properties";
import type { BookEvent, Click, Origin } from "./event";
import { resolve } from "./formulas/resolve";
import { NamedStyles } from "./named-styles";
import { setHyperlink } from "./operations/hyperlinks";
import { Outline } from "./outline";
import { addTable } from "./operations/add-table";
import { changeTable } from "./operations/change-table";
import * as charts from "./operations/charts";
import { clearArea } from "./operations/clear-area";
import { copyCells } from "./operations/copy-cells";
import { copySheet } from "./operations/copy-sheet";
import * as names from "./operations/defined-names";
import { type Block, fillFrom, type Filling, type Taken } from "./operations/fill-from";
import { setTableFilter } from "./operations/filters";
import { type Hiding, setHidden, setSize } from "./operations/lines";
import { type Insertion, insertSheets } from "./operations/insert-sheets";
import { mergeCells, unmergeCells } from "./operations/merge-cells";
import { protectSheet, unprotectSheet } from "./operations/protect-sheet";
import { protectWorkbook, unprotectWorkbook } from "./operations/protect-workbook";
import { deleteTable, tableToRange } from "./operations/remove-table";
import * as rules from "./operations/rules";
import { selectArea } from "./operations/select-area";
import { setStyle } from "./operations/set-style";
import * as sheetList from "./operations/sheet-list";
import { setAutoFilter, setPageLayout } from "./operations/sheet-settings";
import { shiftCells } from "./operations/shift-cells";
import { shiftLines } from "./operations/shift-lines";
import { sortLines } from "./operations/sort-lines";
import { widenColumn } from "./operations/widen-column";
import { writeContents } from "./operations/write-contents";
import type { ProtectionOptions } from "./protection";
import type { ReadableBook } from "./readable-book";
import type { Selection } from "./selection";
import type { Sheet } from "./sheet";
import type { BookSnapshot } from "./snapshot";
import { BookState } from "./state/book-state";
import { loadSnapshot } from "./state/load-snapshot";
import { takeSnapshot } from "./state/take-snapshot";
import { Transactions } from "./state/transactions";
import type { Style } from "./style";
import type { Table } from "./table";
import { deleteContents } from "./typed-input/delete-contents";
import { fillCells } from "./typed-input/fill-cells";
import { isValid } from "./typed-input/meets-validation";
import { moveBlock, moveCells } from "./typed-input/move-cells";
import { pasteCells } from "./typed-input/paste-cells";
import { pasteContents } from "./typed-input/paste-contents";
import { pasteText } from "./typed-input/paste-text";
import { typeContents } from "./typed-input/type-contents";
import { typeEntry } from "./typed-input/type-entry";
import type { Writing } from "./writing";

/** Rows or columns. */
type Axis = "rows" | "columns";
type WithOrigin<A extends unknown[]> = A extends [...unknown[], Origin] ? A : [...A, Origin];

/**
 * A workbook, and the only place that enforces what Excel enforces. Every operation is a file of its own; here each is
 * run as a transaction by its origin. One that is refused throws Refused and has changed nothing.
 */
export class Book implements ReadableBook {
  readonly date1904: boolean;
  /** What add-ins keep in the workbook for themselves. */
  readonly settings = new Map<string, unknown>();
  readonly properties: DocumentProperties;
  readonly customXml: CustomXml;
  readonly namedStyles: NamedStyles;
  readonly outline: Outline;
  readonly calculation: Calculation;
  #editing: CellPlace | null = null;
  readonly #state: BookState;
  readonly #transactions: Transactions;

  constructor(
    readonly calculator: Calculator,
    options: Partial<Pick<BookSnapshot, "date1904" | "properties" | "customXml">> = {},
  ) {
    this.date1904 = options.date1904 ?? false;
    this.properties = new DocumentProperties(options.properties);
    this.customXml = new CustomXml(options.customXml);
    this.#state = new BookState(this, calculator);
    this.#transactions = new Transactions(this.#state);
    this.namedStyles = new NamedStyles(this.#state, this.#transactions);
    this.outline = new Outline(this.#state, this.#transactions);
    this.calculation = new Calculation(this.#state, this.#transactions);
    sheetList.addSheet(this.#state, "Sheet1", "user");
    this.#state.activeSheetId = this.#state.sheets[0]?.id ?? "";
    this.#transactions.startAfresh();
  }

  /** A book with everything the snapshot says, calculated once. */
  static load(calculator: Calculator, snapshot: BookSnapshot): Book {
    const book = new Book(calculator, snapshot);
    for (const [key, value] of Object.entries(snapshot.settings)) book.settings.set(key, value);
    loadSnapshot(book.#state, snapshot);
    book.#transactions.startAfresh();
    return book;
  }
  /** The whole book as a plain value. */
  snapshot(): BookSnapshot {
    return takeSnapshot(this.#state, this);
  }
  get sheets(): readonly Sheet[] {
    return this.#state.sheets;
  }
  get names(): readonly DefinedName[] {
    return this.#state.names;
  }
  get activeSheet(): Sheet {
    return this.#state.sheetById(this.#state.activeSheetId);
  }
  /** Whether its structure is protected: no sheet comes, goes, moves, hides or changes its name. */
  get isProtected(): boolean {
    return this.#state.protection !== null;
  }
  /** What the user is typing and has not confirmed; while it is there, Excel refuses add-ins' batches. */
  get editing(): CellPlace | null {
    return this.#editing;
  }
  get canUndo(): boolean {
    return this.#transactions.canUndo;
  }
  get canRedo(): boolean {
    return this.#transactions.canRedo;
  }
  sheet(name: string): Sheet | undefined {
    return this.#state.sheetNamed(name);
  }
  sheetById(id: string): Sheet | undefined {
    return this.#state.findSheet(id);
  }
  name(name: string, sheetId?: string): DefinedName | undefined {
    return this.#state.nameIn(sheetId ?? null, name);
  }
  table(nameOrId: string): { sheet: Sheet; table: Table } | undefined {
    return this.#state.findTable(nameOrId);
  }
  resolve(reference: string, from: Sheet = this.activeSheet) {
    return resolve(this.#state, reference, from);
  }
  /** Whether the validation of a cell, if it has one, lets in what the cell holds. */
  isValid(at: CellPlace): boolean {
    return isValid(this.#state, at);
  }

  on(listener: (event: BookEvent) => void): () => void {
    return this.#transactions.on(listener);
  }
  /** Runs several mutations, then recalculates once and delivers the events. Nested calls join the outer one. */
  together<T>(work: () => T): T {
    return this.#transactions.together(work);
  }
  /** Runs the work; when it answers "discard", takes back all it did, as if it had never happened. */
  attempt(work: () => "keep" | "discard"): "keep" | "discard" {
    return this.#transactions.attempt(work);
  }
  /** Calculates what changed since the last calculation, also within `together`. */
  readonly calculate = (): void => this.#transactions.calculate();
  readonly undo = (): void => this.#transactions.undo();
  readonly redo = (): void => this.#transactions.redo();

  addSheet(name: string | undefined, origin: Origin): Sheet {
    return this.#run(origin, (state) => sheetList.addSheet(state, name, origin), "final");
  }
  readonly deleteSheet = this.#operation(sheetList.deleteSheet, "final");
  /** Renames and rewrites every formula and name that mentions the sheet. */
  readonly renameSheet = this.#operation(sheetList.renameSheet, "final");
  readonly moveSheet = this.#operation(sheetList.moveSheet, "final");
  readonly copySheet = this.#operation<[id: string, origin: Origin], Sheet>(copySheet, "final");
  /** Inserts sheets of another book before the one at a position. */
  readonly insertSheets = this.#operation<
    [what: Insertion, position: number, origin: Origin],
    readonly Sheet[]
  >(insertSheets, "final");
  readonly setSheetView = this.#operation(sheetList.setSheetView);
  activate(id: string, origin: Origin): void {
    this.#transactions.together(() => sheetList.activateSheet(this.#state, id, origin));
  }
  select(
    sheetId: string,
    area: Area,
    active: Omit<Selection, "area"> = { row: area.row, column: area.column },
  ): void {
    this.#transactions.together(() => selectArea(this.#state, sheetId, { ...active, area }));
  }
  /** Tells that a person clicked a cell; what that selects is selected besides. */
  click(click: Click): void {
    this.#transactions.together(() => this.#state.tell({ kind: "cellClicked", ...click }));
  }
  /** Tells that a person turned to the book from something else. */
  comeToFront(): void {
    this.#transactions.together(() => this.#state.tell({ kind: "bookActivated" }));
  }
  setEditing(cell: CellPlace | null): void {
    this.#editing = cell;
  }
  /** Enters typed text: validation may object, and tables grow. To insist overrides any alert but "stop". */
  readonly typeEntry = this.#byPerson(typeEntry);
  /** Pastes a person's text, every cell of it read as if it were typed. */
  readonly pasteText = this.#byPerson(pasteText);
  /** Pastes cells a person copied, with all that belongs to them; those that were cut move. */
  readonly pasteCells = this.#byPerson(pasteCells);
  readonly moveCells = this.#byPerson(moveCells);
  /** Goes on with cells beside them, as Ctrl+D and the fill handle do. */
  readonly fillCells = this.#byPerson(fillCells);
  /** Empties cells as the Delete key does. */
  readonly deleteContents = this.#byPerson(deleteContents);

  /**
   * Writes a block (rows × columns of contents): typed, and refused where validation objects; pasted, or by an add-in.
   * Only the first cell of a merged area takes content. Tables take in what a person writes beside them.
   */
  write(sheetId: string, area: Area, contents: readonly (readonly Content[])[], how: Writing) {
    const at = { sheetId, area };
    if (how === "typed") typeContents(this.#transactions, at, contents);
    else if (how === "pasted") pasteContents(this.#transactions, at, contents);
    else this.#run(how, (state) => writeContents(state, at, contents, how));
  }
  clear(sheetId: string, area: Area, what: "all" | "contents" | "formats", origin: Origin): void {
    this.#run(origin, (state) => clearArea(state, { sheetId, area }, what, origin));
  }
  /** Copies a block with all that belongs to its cells, as paste does; on a protected sheet only to unlocked cells. */
  readonly copyCells = this.#operation(copyCells);
  readonly moveBlock = this.#operation(moveBlock);
  /** Fills an area with values, formulas, styles or all of another, which is repeated where it is smaller. */
  fillFrom(from: Block, to: Block, what: Taken, origin: Origin, how: Filling = {}): void {
    this.#run(origin, (state) => fillFrom(state, { from, to, what, ...how }, origin));
  }
  /** Changes some members of the style of every cell of the area. */
  setStyle(sheetId: string, area: Area, change: Partial<Style>, origin: Origin): void {
    this.#run(origin, (state) => setStyle(state, { sheetId, area }, change, origin));
  }
  merge(sheetId: string, area: Area, across: "whole" | "rows", origin: Origin): void {
    this.#run(origin, (state) => mergeCells(state, { sheetId, area }, across, origin));
  }
  readonly unmerge = this.#operation(unmergeCells);
  /** Widths and heights are points; null resets them to the default. */
  setColumnWidth(id: string, first: number, count: number, width: number | null, origin: Origin) {
    this.#run(origin, (state) => setSize(state, id, { what: "columns", first, count }, width));
  }
  readonly widenColumn = this.#operation(widenColumn);
  setRowHeight(id: string, first: number, count: number, height: number | null, origin: Origin) {
    this.#run(origin, (state) => setSize(state, id, { what: "rows", first, count }, height));
  }
  setHidden(id: string, what: Axis, first: number, count: number, how: Hiding, origin: Origin) {
    this.#run(origin, (state) => setHidden(state, id, { what, first, count }, how));
  }
  /** Shifts cells, names, formulas, validation, conditional formats, merges and tables along. */
  insert(sheetId: string, what: Axis, first: number, count: number, origin: Origin): void {
    const shift = { what, kind: "insert", first, count } as const;
    this.#run(origin, (state) => shiftLines(state, sheetId, shift, origin));
  }
  delete(sheetId: string, what: Axis, first: number, count: number, origin: Origin): void {
    const shift = { what, kind: "delete", first, count } as const;
    this.#run(origin, (state) => shiftLines(state, sheetId, shift, origin));
  }
  /** Inserts blank cells (down, right) or deletes cells (up, left) that are no whole rows or columns. */
  readonly shiftCells = this.#operation(shiftCells);
  /** Sorts whole rows of the area by one column, or columns by one row; refuses merged cells, and locked cells on a protected sheet. */
  readonly sort = this.#operation(sortLines);
  /** Replaces the validation of the area, null removes it; rules of other cells stay. */
  readonly setValidation = this.#operation(rules.setValidation);
  readonly setHyperlink = this.#operation(setHyperlink);
  readonly addConditionalFormat = this.#operation(rules.addConditionalFormat);
  readonly changeConditionalFormat = this.#operation(rules.changeConditionalFormat);
  /** Removes the format with that id, or all that touch the area. */
  readonly removeConditionalFormats = this.#operation(rules.removeConditionalFormats);
  readonly addName = this.#operation(names.addName);
  readonly setName = this.#operation(names.setName);
  readonly deleteName = this.#operation(names.deleteName);
  /** Makes a table over the area; its first row becomes the header when showHeaders, else one is inserted above. */
  readonly addTable = this.#operation(addTable);
  readonly changeTable = this.#operation(changeTable);
  /** Sets what a table's filter shows; the rows that do not match are worked out by whoever knows how cells look. */
  readonly setTableFilter = this.#operation(setTableFilter);
  /** Removes the table and keeps its cells. */
  readonly tableToRange = this.#operation(tableToRange);
  readonly deleteTable = this.#operation(deleteTable);
  /** Adds a chart over those that are there; a protected sheet refuses it unless objects may be edited. */
  readonly addChart = this.#operation(charts.addChart);
  readonly changeChart = this.#operation(charts.changeChart);
  readonly deleteChart = this.#operation(charts.deleteChart);
  readonly setAutoFilter = this.#operation(setAutoFilter);
  readonly setPageLayout = this.#operation(setPageLayout);
  protect(id: string, options: ProtectionOptions, password: string | null, origin: Origin): void {
    const protection = { options, password };
    this.#run(origin, (state) => protectSheet(state, id, protection, origin), "final");
  }
  readonly unprotect = this.#operation(unprotectSheet, "final");
  readonly protectWorkbook = this.#operation(protectWorkbook, "final");
  readonly unprotectWorkbook = this.#operation(unprotectWorkbook, "final");

  #run<T>(origin: Origin, work: (state: BookState) => T, effect?: "final"): T {
    return this.#transactions.run(origin, () => work(this.#state), effect);
  }
  /** An operation as a member of the book, called with who asks for it as the last argument. */
  #operation<A extends unknown[], T>(
    operation: (state: BookState, ...args: A) => T,
    effect?: "final",
  ): (...args: WithOrigin<A>) => T {
    return (...args) => {
      const work = (state: BookState): T => operation(state, ...(args as unknown as A));
      return this.#run(args.at(-1) as Origin, work, effect);
    };
  }
  /** Something only a person does. */
  #byPerson<A extends unknown[], T>(
    does: (edits: Transactions, ...args: A) => T,
  ): (...args: A) => T {
    return (...args) => does(this.#transactions, ...args);
  }
}
