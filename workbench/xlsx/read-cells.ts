import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { DateSystem } from "@tanping/ooxml/spreadsheet/date-serial";
import { FormulaReader } from "@tanping/ooxml/spreadsheet/file-formula";
import type { FileCell } from "@tanping/ooxml/spreadsheet/sheet-data-listener";
import { storedValue } from "@tanping/ooxml/spreadsheet/stored-value";
import { sharedString, type StringItem } from "@tanping/ooxml/spreadsheet/string-item";
import type { Attributes } from "@tanping/ooxml/xml/namespace-scope";
import type { Cell } from "../book/cell";
import type { CellAt } from "../book/snapshot";
import { defaultStyle } from "../book/style";
import { errorCodes, type Value } from "../book/value";
import type { Losses } from "./losses";
import type { CellStyle } from "./read-styles";

export interface RowFacts {
  readonly row: number;
  readonly attributes: Attributes;
}

export interface CellReading {
  readonly sharedStrings: readonly string[];
  readonly cellStyles: readonly CellStyle[];
  readonly losses: Losses;
  readonly dateSystem: DateSystem;
}

const plain: CellStyle = { style: defaultStyle, quoted: false };

/** Tells the losses of a text whose parts look different. */
export const reportRuns = ({ runs }: StringItem, losses: Losses): void => {
  if (runs.some(({ looks }) => looks === "its own")) losses.add("textRuns");
};

/** Gathers the cells of a sheet as a book has them, and what its rows say. */
export class CellReader {
  readonly cells: CellAt[] = [];
  readonly rows: RowFacts[] = [];
  readonly #formulas = new FormulaReader();

  constructor(readonly reading: CellReading) {}

  row(row: number, attributes: Attributes): void {
    this.rows.push({ row, attributes });
  }

  cell(from: FileCell): void {
    const { row, column } = from;
    const { style, quoted } = this.reading.cellStyles[from.style] ?? plain;
    const value = this.#readValue(from);
    const formula = this.#readFormula(from);
    const cell: Cell = { value, formula, style, quoted: quoted && formula === null };
    this.cells.push({ row, column, cell });
  }

  #readValue(from: FileCell): Value {
    if (from.inline !== null) reportRuns(from.inline, this.reading.losses);
    const { sharedStrings, dateSystem } = this.reading;
    const stored = storedValue(from, (at) => sharedString(at, sharedStrings), dateSystem);
    if (stored === null || typeof stored !== "object") return stored;
    return { error: errorCodes.find((code) => code === stored.error) ?? "#VALUE!" };
  }

  #readFormula(from: FileCell): string | null {
    const { t, ref } = from.formula?.attributes ?? {};
    if (t === "dataTable") return this.#lose("dataTables");
    if (t === "array" && !isOneCell(ref)) return this.#lose("arrayFormulas");
    return this.#formulas.read(from);
  }

  #lose(what: "dataTables" | "arrayFormulas"): null {
    this.reading.losses.add(what);
    return null;
  }
}

const isOneCell = (ref: string | undefined): boolean => {
  const area = ref === undefined ? null : parseArea(ref);
  return area === null || (area.rows === 1 && area.columns === 1);
};
