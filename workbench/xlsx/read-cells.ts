import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { DateSystem } from "@tanping/ooxml/spreadsheet/date-serial";
import { FormulaReader } from "@tanping/ooxml/spreadsheet/file-formula";
import type { FileCell } from "@tanping/ooxml/spreadsheet/sheet-data-listener";
import { storedValue } from "@tanping/ooxml/spreadsheet/stored-value";
import { sharedString, type StringItem } from "@tanping/ooxml/spreadsheet/string-item";
import type { Attributes } from "@tanping/ooxml/xml/namespace-scope";
import type { Area } from "../book/area";
import { containsCell } from "../book/areas";
import type { Cell } from "../book/cell";
import type { CellAt } from "../book/snapshot";
import { defaultStyle } from "../book/style";
import { errorCodes, type Value } from "../book/value";
import type { NameMeaning } from "../calc/implicit-intersection";
import { cellFormulaFromFile, formulaFromFile } from "./file-formula";
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
  /** The marks of cells whose array formulas spill. */
  readonly arrayMarks: ReadonlySet<number>;
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
  readonly #formulas: FormulaReader;

  /** The cells that array formulas fill. */
  readonly spills: Area[] = [];

  constructor(
    readonly reading: CellReading,
    meaning: NameMeaning,
  ) {
    this.#formulas = new FormulaReader((text) => cellFormulaFromFile(text, meaning));
  }

  row(row: number, attributes: Attributes): void {
    this.rows.push({ row, attributes });
  }

  cell(from: FileCell): void {
    const { row, column } = from;
    const formula = this.#readFormula(from);
    const isShown = formula === null && this.spills.some((area) => containsCell(area, row, column));
    const { style, quoted } = this.reading.cellStyles[from.style] ?? plain;
    const value = this.#readValue(from);
    const own: Cell = { value, formula, style, quoted: quoted && formula === null };
    const cell: Cell = isShown && value !== null ? { ...own, spilled: true } : own;
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
    if (t === "array") return this.#readArray(from, ref);
    return this.#formulas.read(from);
  }

  /** Those of old over several cells, each of which belongs to the formula, are not played. */
  #readArray({ formula, metadata }: FileCell, ref = ""): string | null {
    const area = ref === "" ? null : parseArea(ref);
    const isSpilling = this.reading.arrayMarks.has(metadata);
    if (!isSpilling && area !== null && !isOneCell(area)) return this.#lose("arrayFormulas");
    if (isSpilling && area !== null) this.spills.push(area);
    return formula === null || formula.text === "" ? null : formulaFromFile(formula.text);
  }

  #lose(what: "dataTables" | "arrayFormulas"): null {
    this.reading.losses.add(what);
    return null;
  }
}

const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;
