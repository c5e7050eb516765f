import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { isOn } from "@tanping/ooxml/xml/xml-element";
import { containsCell } from "@tanping/workbench/book/areas";
import { blankSheetState } from "@tanping/workbench/book/sheet-state";
import type { CellAt, SheetSnapshot } from "@tanping/workbench/book/snapshot";
import { defaultStyle } from "@tanping/workbench/book/style";
import type { Table } from "@tanping/workbench/book/table";
import { errorCodes, type Value } from "@tanping/workbench/book/value";
import type { NameMeaning } from "@tanping/workbench/calc/implicit-intersection";
import { CellReader, type CellReading } from "@tanping/workbench/xlsx/read-cells";
import { readTable } from "@tanping/workbench/xlsx/read-table";
import type { CellValue } from "../../src/cells/cell-value";
import type { SavedFile, SavedSheetPart } from "../../src/saved/open-saved";
import type { SavedCell, SavedSheet } from "../../src/saved/saved-sheet";
import { reported } from "../../src/saved/sheet-cells";

interface Within {
  readonly id: string;
  readonly meaning: NameMeaning;
  readonly reading: CellReading;
}

/** A worksheet of a saved file, as a book has it once it is to be calculated. */
export class SheetToCalculate {
  readonly tables: readonly Table[];
  readonly hasFormulas: boolean;
  readonly #sheet: SavedSheet;
  #snapshot: SheetSnapshot | undefined;

  /** Throws UnreadablePackage, also where nobody will ask for its cells. */
  constructor(
    saved: SavedFile,
    its: SavedSheetPart,
    private readonly within: Within,
  ) {
    this.#sheet = saved.sheet(its);
    this.tables = saved.tables(its).map((table) => readTable(table, within.reading.losses));
    let hasFormulas = false;
    for (const { stored } of this.#sheet.cells) {
      if (!stored?.formula) continue;
      hasFormulas = true;
      const { t, ref } = stored.formula.attributes;
      if (t === "array" && ref) parseArea(ref);
    }
    this.hasFormulas = hasFormulas;
  }

  /** The sheet without cells. */
  get blank(): SheetSnapshot {
    return {
      ...blankSheetState(this.within.id, this.#sheet.title),
      cells: [],
      tables: this.tables,
    };
  }

  get formulas(): readonly string[] {
    const formulas: string[] = [];
    for (const { cell } of this.snapshot.cells)
      if (cell.formula !== null) formulas.push(cell.formula);
    return formulas;
  }

  get snapshot(): SheetSnapshot {
    this.#snapshot ??= this.#read();
    return this.#snapshot;
  }

  #read(): SheetSnapshot {
    const { cells, rows } = this.#sheet;
    const reader = new CellReader(this.within.reading, this.within.meaning);
    // A formula that fills cells stands before them.
    const isFilled = ({ row, column }: SavedCell) =>
      reader.spills.some((area) => containsCell(area, row, column));
    for (const cell of cells)
      if (cell.stored) reader.cell(cell.stored);
      else if (cell.value.kind !== "blank" && !isFilled(cell)) reader.cells.push(plainCell(cell));
    return {
      ...this.blank,
      cells: reader.cells.filter(({ cell }) => cell.value !== null || cell.formula !== null),
      hiddenRows: new Set([...rows].filter(([, { hidden }]) => isOn(hidden)).map(([row]) => row)),
    };
  }
}

const plainCell = ({ row, column, value }: SavedCell): CellAt => ({
  row,
  column,
  cell: { value: bookValue(value), formula: null, style: defaultStyle, quoted: false },
});

const bookValue = (value: CellValue): Value =>
  value.kind === "error"
    ? { error: errorCodes.find((code) => code === value.code) ?? "#VALUE!" }
    : reported(value);
