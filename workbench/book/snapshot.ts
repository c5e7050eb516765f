import type { Area } from "./area";
import type { CalculationMode } from "./calculation-mode";
import type { Cell } from "./cell";
import type { CustomXmlSnapshot } from "./custom-xml";
import type { DefinedName } from "./defined-name";
import type { NamedStyle } from "./named-style";
import type { PropertiesSnapshot } from "./document-properties";
import type { WorkbookProtection } from "./protection";
import type { SheetState } from "./sheet-state";

export interface CellAt {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A sheet as a plain value: its state and its stored cells, in any order, formulas with their last results. */
export interface SheetSnapshot extends SheetState {
  readonly cells: readonly CellAt[];
  /** The cells that arrays fill, each from its formula's on. */
  readonly spills?: readonly Area[];
}

/** A sheet of a file that is no worksheet: a book does not hold it, but no sheet may take its id or its name. */
export interface OtherSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * A whole book as a plain value. `book.snapshot()` takes one; `Book.load(calculator, snapshot)` makes a book
 * from it without protection, events or undo, then recalculates once. A loader starts each sheet from
 * `blankSheetState(id, name)` (sheet-state.ts) and overrides what the file says; ids must be unique. Formats of whole
 * columns and rows go to `styleBands`, those of single cells to `cells`. The password that protects a sheet or
 * the workbook since this session is part of the value: do not write it to a file.
 */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly otherSheets?: readonly OtherSheet[];
  readonly names: readonly DefinedName[];
  /** Those that were added, and Excel's own as far as they were changed. */
  readonly namedStyles: readonly NamedStyle[];
  /** Of the workbook's structure. */
  readonly protection: WorkbookProtection | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly properties: PropertiesSnapshot;
  readonly customXml: CustomXmlSnapshot;
  readonly date1904: boolean;
  readonly calculationMode: CalculationMode;
  readonly activeSheetId: string;
}
