import type { Area } from "../area";
import { cellsOf, isOnSheet } from "../areas";
import type { CalculationMode } from "../calculation-mode";
import type { Calculator } from "../calculator";
import type { Cell } from "../cell";
import type { CellStore } from "./cell-store";
import type { DefinedName } from "../defined-name";
import type { BookEvent } from "../event";
import { Changes } from "./changes";
import { Journal } from "./journal";
import type { NamedStyle } from "../named-style";
import { refuse } from "../operations/refuse";
import type { WorkbookProtection } from "../protection";
import type { ReadableBook } from "../readable-book";
import { sheetIdOf } from "../sheet-id";
import type { SheetState } from "../sheet-state";
import type { OtherSheet } from "../snapshot";
import type { Table } from "../table";
import type { WorkSheet } from "./work-sheet";

interface TableOnSheet {
  readonly sheet: WorkSheet;
  readonly table: Table;
}

/**
 * The parts of a book and the only seven ways to change them. Each records its own inverse, so an operation that is
 * refused halfway leaves nothing behind, and undo needs no code of its own in any operation.
 */
export class BookState {
  sheets: readonly WorkSheet[] = [];
  otherSheets: readonly OtherSheet[] = [];
  names: readonly DefinedName[] = [];
  /** Named styles that were added, and Excel's own as far as they were changed. */
  namedStyles: readonly NamedStyle[] = [];
  activeSheetId = "";
  protection: WorkbookProtection | null = null;
  journal = new Journal();
  /** Whether something changed that formulas may see. */
  needsCalculation = false;
  calculationMode: CalculationMode = "automatic";
  readonly changes = new Changes();
  #sheetsMade = 0;
  /** By their scope, null for the book's, and in small letters. */
  #namesByScope: ReadonlyMap<string | null, ReadonlyMap<string, DefinedName>> | null = null;
  #sheetsById: ReadonlyMap<string, WorkSheet> | null = null;
  #sheetsByName: ReadonlyMap<string, WorkSheet> | null = null;
  #tables: ReadonlyMap<string, TableOnSheet> | null = null;

  constructor(
    readonly book: ReadableBook,
    readonly calculator: Calculator,
  ) {}

  sheetById(id: string): WorkSheet {
    return this.findSheet(id) ?? refuse("noSheet", id);
  }

  findSheet(id: string): WorkSheet | undefined {
    this.#sheetsById ??= new Map(this.sheets.map((sheet) => [sheet.id, sheet]));
    return this.#sheetsById.get(id);
  }

  sheetNamed(name: string): WorkSheet | undefined {
    this.#sheetsByName ??= new Map(
      this.sheets.toReversed().map((sheet) => [sheet.name.toLowerCase(), sheet]),
    );
    return this.#sheetsByName.get(name.toLowerCase());
  }

  /** Whether a sheet of the book, or of its file, has the name, in capitals or not. */
  hasSheetNamed(name: string): boolean {
    const wanted = name.toLowerCase();
    return [...this.sheets, ...this.otherSheets].some((its) => its.name.toLowerCase() === wanted);
  }

  /** The table with this name, in capitals or not, or with this id. */
  findTable(nameOrId: string): TableOnSheet | undefined {
    this.#tables ??= tablesByKey(this.sheets);
    return this.#tables.get(nameOrId) ?? this.#tables.get(nameOrId.toLowerCase());
  }

  /** The name of a sheet's scope or, null, of the book's, in capitals or not; of two the first. */
  nameIn(sheetId: string | null, name: string): DefinedName | undefined {
    this.#namesByScope ??= namesByScope(this.names);
    return this.#namesByScope.get(sheetId)?.get(name.toLowerCase());
  }

  /** The sheet and the area on it, refused when the area leaves the sheet. */
  place(sheetId: string, area: Area): WorkSheet {
    if (!isOnSheet(area)) refuse("areaOffSheet", JSON.stringify(area));
    return this.sheetById(sheetId);
  }

  /** An id no sheet of this book has or had, in the form Office.js shows. */
  newSheetId(): string {
    let id: string;
    do {
      this.#sheetsMade += 1;
      id = sheetIdOf(this.#sheetsMade);
    } while ([...this.sheets, ...this.otherSheets].some((sheet) => sheet.id === id));
    return id;
  }

  tell(event: BookEvent): void {
    this.journal.tell(this.#withWhatIsLeft(event));
  }

  /** Listeners hear of an edit when the book rests: the cell may have been written again by then. */
  #withWhatIsLeft(event: BookEvent): BookEvent {
    if (event.kind !== "changed" || event.change !== "RangeEdited") return event;
    const { row, column, rows, columns } = event.area;
    if (rows !== 1 || columns !== 1) return event;
    return { ...event, left: { cell: this.sheetById(event.sheetId).store.get(row, column) } };
  }

  /** Puts a cell in place; one that neither holds nor shows anything of its own is not stored. */
  put(sheet: WorkSheet, row: number, column: number, cell: Cell | undefined): void {
    const before = sheet.store.get(row, column);
    const after = storable(sheet, row, column, cell);
    if (before === after) return;
    this.journal.record(() => this.restore(sheet, { row, column }, before));
    this.#set(sheet, { row, column }, after);
  }

  /** Puts a block of cells in place, with one way back for all of them. */
  putArea(
    sheet: WorkSheet,
    area: Area,
    cellAt: (row: number, column: number) => Cell | undefined,
  ): void {
    let isRecorded = false;
    for (const [row, column] of cellsOf(area)) {
      const after = storable(sheet, row, column, cellAt(row, column));
      if (after === undefined && sheet.store.get(row, column) === undefined) continue;
      if (!isRecorded) this.#recordArea(sheet, area);
      isRecorded = true;
      this.#set(sheet, { row, column }, after);
    }
  }

  #recordArea(sheet: WorkSheet, area: Area): void {
    const before = sheet.store.part(area);
    this.journal.record(() => {
      this.#recordArea(sheet, area);
      for (const [row, column] of cellsOf(area))
        this.#set(sheet, { row, column }, before.get(row, column));
    });
  }

  private restore(
    sheet: WorkSheet,
    at: { row: number; column: number },
    cell: Cell | undefined,
  ): void {
    const before = sheet.store.get(at.row, at.column);
    this.journal.record(() => this.restore(sheet, at, before));
    this.#set(sheet, at, cell);
  }

  #set(sheet: WorkSheet, at: { row: number; column: number }, cell: Cell | undefined): void {
    const before = sheet.store.get(at.row, at.column);
    if ((before?.value ?? null) !== (cell?.value ?? null) || before?.formula !== cell?.formula) {
      this.needsCalculation = true;
      this.changes.noteCell(sheet.id, at.row, at.column);
    }
    sheet.store.set(at.row, at.column, cell);
  }

  alter(sheet: WorkSheet, change: Partial<SheetState>): void {
    this.replaceState(sheet, { ...sheet.state, ...change });
  }

  private replaceState(sheet: WorkSheet, state: SheetState): void {
    const before = sheet.state;
    this.journal.record(() => this.replaceState(sheet, before));
    sheet.state = { ...state, selection: before.selection };
    if (before.name !== state.name) this.#sheetsByName = null;
    if (before.tables !== state.tables) this.#tables = null;
    this.needsCalculation ||= before.name !== state.name || before.tables !== state.tables;
    // Arrays do not spill into merged cells.
    this.needsCalculation ||= before.merges !== state.merges;
    this.needsCalculation ||= before.hiddenRows !== state.hiddenRows;
    this.needsCalculation ||= before.autoFilter !== state.autoFilter;
  }

  /** Puts another store in place of all the cells of a sheet; the old one must not be touched any more. */
  replaceCells(sheet: WorkSheet, store: CellStore): void {
    const before = sheet.store;
    this.journal.record(() => this.replaceCells(sheet, before));
    sheet.store = store;
    this.needsCalculation = true;
    this.changes.noteSheet(sheet.id);
  }

  setNames(names: readonly DefinedName[]): void {
    const before = this.names;
    this.journal.record(() => this.setNames(before));
    this.names = names;
    this.#namesByScope = null;
    this.needsCalculation = true;
  }

  setNamedStyles(styles: readonly NamedStyle[]): void {
    const before = this.namedStyles;
    this.journal.record(() => this.setNamedStyles(before));
    this.namedStyles = styles;
  }

  setProtection(protection: WorkbookProtection | null): void {
    const before = this.protection;
    this.journal.record(() => this.setProtection(before));
    this.protection = protection;
  }

  setSheets(sheets: readonly WorkSheet[], activeSheetId: string): void {
    const before = { sheets: this.sheets, active: this.activeSheetId };
    this.journal.record(() => this.setSheets(before.sheets, before.active));
    this.sheets = sheets;
    [this.#sheetsById, this.#sheetsByName, this.#tables] = [null, null, null];
    this.activeSheetId = activeSheetId;
    this.needsCalculation = true;
  }
}

/** All tables by their ids and by their names in small letters; of two the first. */
const tablesByKey = (sheets: readonly WorkSheet[]): ReadonlyMap<string, TableOnSheet> =>
  new Map(
    sheets
      .flatMap((sheet) =>
        sheet.tables.flatMap((table) =>
          [table.id, table.name.toLowerCase()].map((key) => [key, { sheet, table }] as const),
        ),
      )
      .reverse(),
  );

const namesByScope = (
  names: readonly DefinedName[],
): ReadonlyMap<string | null, ReadonlyMap<string, DefinedName>> => {
  const scopes = new Map<string | null, Map<string, DefinedName>>();
  for (const one of names.toReversed()) {
    const scope = scopes.get(one.sheetId) ?? new Map<string, DefinedName>();
    scopes.set(one.sheetId, scope.set(one.name.toLowerCase(), one));
  }
  return scopes;
};

/** The cell as it is stored: not at all where it neither holds nor shows anything of its own. */
const storable = (
  sheet: WorkSheet,
  row: number,
  column: number,
  cell: Cell | undefined,
): Cell | undefined =>
  cell === undefined ||
  (cell.value === null &&
    cell.formula === null &&
    !cell.quoted &&
    cell.style === sheet.baseStyle(row, column))
    ? undefined
    : cell;
