import { cellNumber } from "@tanping/ooxml/spreadsheet/cell-number";
import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { decodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import { type DateSystem, serialOfMoment } from "@tanping/ooxml/spreadsheet/date-serial";
import type { FileCell } from "@tanping/ooxml/spreadsheet/sheet-data-listener";
import { sharedString, type StringItem } from "@tanping/ooxml/spreadsheet/string-item";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import type { Attributes } from "@tanping/ooxml/xml/namespace-scope";
import type { Area } from "../book/area";
import { containsCell } from "../book/areas";
import type { Calculator } from "../book/calculator";
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
  readonly calculator: Calculator;
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
  readonly #shared = new Map<string, { row: number; column: number; formula: string }>();

  /** The cells that array formulas fill. */
  readonly spills: Area[] = [];

  constructor(
    readonly reading: CellReading,
    readonly meaning: NameMeaning,
  ) {}

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

  #readValue({ type, value: text, inline }: FileCell): Value {
    if (type === "inlineStr") {
      if (inline !== null) reportRuns(inline, this.reading.losses);
      return inline?.text ?? "";
    }
    if (text === null || (text === "" && type !== "str")) return null;
    if (type === "s") return sharedString(text, this.reading.sharedStrings);
    if (type === "b") return text === "1" || text === "true";
    if (type === "str") return decodeCellText(text);
    if (type === "e") return { error: errorCodes.find((code) => code === text) ?? "#VALUE!" };
    return type === "d" ? this.#serial(text) : cellNumber(text);
  }

  /** Strict files may write a date as ISO 8601. */
  #serial(text: string): number {
    const zone = /Z|[+-]\d\d:?\d\d$/.test(text) ? "" : "Z";
    const moment = Date.parse(text.includes("T") ? text + zone : text);
    if (Number.isNaN(moment)) throw new UnreadablePackage("value-malformed", `${text} is no date.`);
    return serialOfMoment(moment, this.reading.dateSystem);
  }

  #readFormula({ formula, metadata, row, column }: FileCell): string | null {
    if (formula === null) return null;
    const { text, attributes } = formula;
    if (attributes.t === "shared") return this.#readShared(text, attributes.si ?? "", row, column);
    if (attributes.t === "dataTable") return this.#lose("dataTables");
    if (attributes.t === "array") return this.#readArray(text, metadata, attributes.ref);
    return text === "" ? null : cellFormulaFromFile(text, this.meaning);
  }

  /** Those of old over several cells, each of which belongs to the formula, are not played. */
  #readArray(text: string, metadata: number, ref = ""): string | null {
    const area = ref === "" ? null : parseArea(ref);
    const isSpilling = this.reading.arrayMarks.has(metadata);
    if (!isSpilling && area !== null && !isOneCell(area)) return this.#lose("arrayFormulas");
    if (isSpilling && area !== null) this.spills.push(area);
    return text === "" ? null : formulaFromFile(text);
  }

  #lose(what: "dataTables" | "arrayFormulas"): null {
    this.reading.losses.add(what);
    return null;
  }

  /** Only the first cell of a shared formula spells it; the others are it, moved. */
  #readShared(text: string, index: string, row: number, column: number): string | null {
    const master = this.#shared.get(index);
    if (text === "" && master !== undefined)
      return this.reading.calculator.moveFormula(
        master.formula,
        row - master.row,
        column - master.column,
      );
    if (text === "") return null;
    const formula = cellFormulaFromFile(text, this.meaning);
    this.#shared.set(index, { row, column, formula });
    return formula;
  }
}

const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;
