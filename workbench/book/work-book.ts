import { addTable, type TableOptions } from "./operations/add-table";
import type { Area } from "./area";
import type { Book, Calculator, Content } from "./book";
import { BookState } from "./state/book-state";
import {
  addChart,
  changeChart,
  deleteChart,
  type ChartChange,
  type NewChart,
} from "./operations/charts";
import { changeTable } from "./operations/change-table";
import { clearArea } from "./operations/clear-area";
import type { ConditionalFormat } from "./conditional-format";
import { copyCells } from "./operations/copy-cells";
import { copySheet } from "./operations/copy-sheet";
import type { DefinedName } from "./defined-name";
import { addName, deleteName, setName } from "./operations/defined-names";
import type { BookEvent, Origin } from "./event";
import type { Filter } from "./filter";
import { setTableFilter } from "./operations/filters";
import { fillFrom } from "./operations/fill-from";
import { setHidden, setSize } from "./operations/lines";
import { loadSnapshot } from "./state/load-snapshot";
import { mergeCells, unmergeCells } from "./operations/merge-cells";
import type { PageLayout } from "./page-layout";
import { protectSheet, unprotectSheet } from "./operations/protect-sheet";
import type { ProtectionOptions } from "./protection";
import { deleteTable, tableToRange } from "./operations/remove-table";
import { resolve } from "./formulas/resolve";
import { addConditionalFormat, removeConditionalFormats, setValidation } from "./operations/rules";
import { setStyle } from "./operations/set-style";
import type { Sheet } from "./sheet";
import {
  activateSheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setSheetView,
} from "./operations/sheet-list";
import { selectArea } from "./operations/select-area";
import { setAutoFilter, setPageLayout } from "./operations/sheet-settings";
import { shiftLines } from "./operations/shift-lines";
import type { BookSnapshot } from "./snapshot";
import { sortRows } from "./operations/sort-rows";
import type { Style } from "./style";
import { findTable } from "./operations/tables";
import { takeSnapshot } from "./state/take-snapshot";
import { Transactions } from "./state/transactions";
import { writeContents } from "./operations/write-contents";

/** The book: every operation is a file of its own; here each is run as a transaction by its origin. */
export class WorkBook implements Book {
  readonly date1904: boolean;
  #editing: Book["editing"] = null;
  readonly #settings = new Map<string, unknown>();
  readonly #state: BookState;
  readonly #transactions: Transactions;

  constructor(
    readonly calculator: Calculator,
    options: { date1904?: boolean } = {},
  ) {
    this.date1904 = options.date1904 ?? false;
    this.#state = new BookState(this, calculator);
    this.#transactions = new Transactions(this.#state);
    addSheet(this.#state, "Sheet1", "user");
    this.#state.activeSheetId = this.#state.sheets[0]?.id ?? "";
    this.#transactions.startAfresh();
  }

  /** A book with everything the snapshot says, calculated once. */
  static load(calculator: Calculator, snapshot: BookSnapshot): WorkBook {
    const book = new WorkBook(calculator, { date1904: snapshot.date1904 });
    for (const [key, value] of Object.entries(snapshot.settings)) book.#settings.set(key, value);
    loadSnapshot(book.#state, snapshot);
    book.#transactions.startAfresh();
    return book;
  }

  /** The whole book as a plain value. */
  snapshot(): BookSnapshot {
    return takeSnapshot(this.#state, this.#settings);
  }

  get sheets() {
    return this.#state.sheets;
  }
  get names() {
    return this.#state.names;
  }
  get activeSheet() {
    return this.#state.sheetById(this.#state.activeSheetId);
  }
  get editing() {
    return this.#editing;
  }
  get settings(): ReadonlyMap<string, unknown> {
    return this.#settings;
  }
  get canUndo() {
    return this.#transactions.canUndo;
  }
  get canRedo() {
    return this.#transactions.canRedo;
  }

  sheet(name: string) {
    return this.#state.sheetNamed(name);
  }
  sheetById(id: string) {
    return this.#state.sheets.find((sheet) => sheet.id === id);
  }
  name(name: string, sheetId?: string) {
    return this.#state.nameIn(sheetId ?? null, name);
  }
  table(nameOrId: string) {
    return findTable(this.#state, nameOrId);
  }
  resolve(reference: string, from: Sheet = this.activeSheet) {
    return resolve(this.#state, reference, from);
  }

  on(listener: (event: BookEvent) => void) {
    return this.#transactions.on(listener);
  }
  together<T>(work: () => T): T {
    return this.#transactions.together(work);
  }
  attempt(work: () => "keep" | "discard") {
    return this.#transactions.attempt(work);
  }
  calculate() {
    this.#transactions.calculate();
  }
  undo() {
    this.#transactions.undo();
  }
  redo() {
    this.#transactions.redo();
  }

  addSheet(name: string | undefined, origin: Origin) {
    return this.#run(origin, (state) => addSheet(state, name, origin), "final");
  }
  deleteSheet(id: string, origin: Origin) {
    this.#run(origin, (state) => deleteSheet(state, id, origin), "final");
  }
  renameSheet(id: string, name: string, origin: Origin) {
    this.#run(origin, (state) => renameSheet(state, id, name, origin), "final");
  }
  moveSheet(id: string, position: number, origin: Origin) {
    this.#run(origin, (state) => moveSheet(state, id, position), "final");
  }
  copySheet(id: string, origin: Origin) {
    return this.#run(origin, (state) => copySheet(state, id, origin), "final");
  }
  setSheetView(id: string, view: Parameters<Book["setSheetView"]>[1], origin: Origin) {
    this.#run(origin, (state) => setSheetView(state, id, view));
  }
  activate(id: string, origin: Origin) {
    this.#transactions.together(() => activateSheet(this.#state, id, origin));
  }
  select(sheetId: string, area: Area, active?: { row: number; column: number }) {
    const { row, column } = active ?? area;
    this.#transactions.together(() => selectArea(this.#state, sheetId, { area, row, column }));
  }
  setEditing(cell: Book["editing"]) {
    this.#editing = cell;
  }
  setSetting(key: string, value: unknown) {
    if (value === undefined) this.#settings.delete(key);
    else this.#settings.set(key, value);
  }

  write(sheetId: string, area: Area, contents: readonly (readonly Content[])[], origin: Origin) {
    this.#run(origin, (state) => writeContents(state, { sheetId, area }, contents, origin));
  }
  clear(sheetId: string, area: Area, what: "all" | "contents" | "formats", origin: Origin) {
    this.#run(origin, (state) => clearArea(state, { sheetId, area }, what, origin));
  }
  copyCells(
    from: Parameters<Book["copyCells"]>[0],
    to: Parameters<Book["copyCells"]>[1],
    origin: Origin,
  ) {
    this.#run(origin, (state) => copyCells(state, from, to, origin));
  }
  fillFrom(
    from: Parameters<Book["fillFrom"]>[0],
    to: Parameters<Book["fillFrom"]>[1],
    what: Parameters<Book["fillFrom"]>[2],
    origin: Origin,
  ) {
    this.#run(origin, (state) => fillFrom(state, { from, to, what }, origin));
  }
  setStyle(sheetId: string, area: Area, change: Partial<Style>, origin: Origin) {
    this.#run(origin, (state) => setStyle(state, { sheetId, area }, change, origin));
  }
  merge(sheetId: string, area: Area, across: "whole" | "rows", origin: Origin) {
    this.#run(origin, (state) => mergeCells(state, { sheetId, area }, across, origin));
  }
  unmerge(sheetId: string, area: Area, origin: Origin) {
    this.#run(origin, (state) => unmergeCells(state, { sheetId, area }, origin));
  }
  setColumnWidth(
    sheetId: string,
    first: number,
    count: number,
    width: number | null,
    origin: Origin,
  ) {
    this.#run(origin, (state) => setSize(state, sheetId, { what: "columns", first, count }, width));
  }
  setRowHeight(
    sheetId: string,
    first: number,
    count: number,
    height: number | null,
    origin: Origin,
  ) {
    this.#run(origin, (state) => setSize(state, sheetId, { what: "rows", first, count }, height));
  }
  setHidden(
    sheetId: string,
    what: "rows" | "columns",
    first: number,
    count: number,
    hidden: "hidden" | "shown",
    origin: Origin,
  ) {
    this.#run(origin, (state) => setHidden(state, sheetId, { what, first, count }, hidden));
  }
  insert(sheetId: string, what: "rows" | "columns", first: number, count: number, origin: Origin) {
    const shift = { what, kind: "insert", first, count } as const;
    this.#run(origin, (state) => shiftLines(state, sheetId, shift, origin));
  }
  delete(sheetId: string, what: "rows" | "columns", first: number, count: number, origin: Origin) {
    const shift = { what, kind: "delete", first, count } as const;
    this.#run(origin, (state) => shiftLines(state, sheetId, shift, origin));
  }
  sort(
    sheetId: string,
    area: Area,
    column: number,
    order: "ascending" | "descending",
    origin: Origin,
  ) {
    this.#run(origin, (state) => sortRows(state, { sheetId, area }, { column, order }, origin));
  }

  setValidation(
    sheetId: string,
    area: Area,
    validation: Parameters<Book["setValidation"]>[2],
    origin: Origin,
  ) {
    this.#run(origin, (state) => setValidation(state, { sheetId, area }, validation));
  }
  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormat, "id">, origin: Origin) {
    return this.#run(origin, (state) => addConditionalFormat(state, sheetId, format, origin));
  }
  removeConditionalFormats(sheetId: string, which: string | Area, origin: Origin) {
    this.#run(origin, (state) => removeConditionalFormats(state, sheetId, which, origin));
  }
  addName(name: DefinedName, origin: Origin) {
    this.#run(origin, (state) => addName(state, name));
  }
  setName(
    name: string,
    sheetId: string | null,
    change: Parameters<Book["setName"]>[2],
    origin: Origin,
  ) {
    this.#run(origin, (state) => setName(state, { name, sheetId }, change));
  }
  deleteName(name: string, sheetId: string | null, origin: Origin) {
    this.#run(origin, (state) => deleteName(state, { name, sheetId }));
  }
  addTable(sheetId: string, area: Area, options: TableOptions, origin: Origin) {
    return this.#run(origin, (state) => addTable(state, { sheetId, area }, options));
  }
  changeTable(id: string, change: Parameters<Book["changeTable"]>[1], origin: Origin) {
    this.#run(origin, (state) => changeTable(state, id, change));
  }
  setTableFilter(id: string, filter: Filter, origin: Origin) {
    this.#run(origin, (state) => setTableFilter(state, id, filter));
  }
  tableToRange(id: string, origin: Origin) {
    this.#run(origin, (state) => tableToRange(state, id));
  }
  deleteTable(id: string, origin: Origin) {
    this.#run(origin, (state) => deleteTable(state, id, origin));
  }
  addChart(sheetId: string, chart: NewChart, origin: Origin) {
    return this.#run(origin, (state) => addChart(state, sheetId, chart));
  }
  changeChart(sheetId: string, id: string, change: ChartChange, origin: Origin) {
    this.#run(origin, (state) => changeChart(state, sheetId, id, change));
  }
  deleteChart(sheetId: string, id: string, origin: Origin) {
    this.#run(origin, (state) => deleteChart(state, sheetId, id));
  }
  setAutoFilter(sheetId: string, filter: Sheet["autoFilter"], origin: Origin) {
    this.#run(origin, (state) => setAutoFilter(state, sheetId, filter));
  }
  setPageLayout(sheetId: string, change: Partial<PageLayout>, origin: Origin) {
    this.#run(origin, (state) => setPageLayout(state, sheetId, change));
  }
  protect(sheetId: string, options: ProtectionOptions, password: string | null, origin: Origin) {
    const protection = { options, password };
    this.#run(origin, (state) => protectSheet(state, sheetId, protection, origin), "final");
  }
  unprotect(sheetId: string, password: string | null, origin: Origin) {
    this.#run(origin, (state) => unprotectSheet(state, sheetId, password, origin), "final");
  }

  #run<T>(origin: Origin, work: (state: BookState) => T, effect?: "final"): T {
    return this.#transactions.run(origin, () => work(this.#state), effect);
  }
}
