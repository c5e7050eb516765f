import type { Calculator } from "../book/calculator";
import type { Cell } from "../book/cell";
import type { CellAt } from "../book/snapshot";
import { defaultStyle } from "../book/style";
import { errorCodes, type Value } from "../book/value";
import { columnOfLetters } from "../book/address";
import { parseRef } from "./areas-text";
import { formulaFromFile } from "./file-formula";
import type { Losses } from "./losses";
import type { CellStyle } from "./read-styles";
import { visitXml } from "./xml-element";
import { decodeCellText } from "./xml-text";

type Attributes = Readonly<Record<string, string>>;

export interface RowFacts {
  readonly row: number;
  readonly attributes: Attributes;
}

export interface CellReading {
  readonly sharedStrings: readonly string[];
  readonly cellStyles: readonly CellStyle[];
  readonly calculator: Calculator;
  readonly losses: Losses;
  readonly date1904: boolean;
}

const addressPattern = /^([A-Z]+)(\d+)$/;

const plain: CellStyle = { style: defaultStyle, quoted: false };

/** Reads sheetData event by event: as a tree, 500,000 cells would take a gigabyte. */
class CellReader {
  readonly cells: CellAt[] = [];
  readonly rows: RowFacts[] = [];
  #row = -1;
  #column = -1;
  #attributes: Attributes = {};
  #formulaAttributes: Attributes | null = null;
  #formula = "";
  #value: string | null = null;
  #inline: string | null = null;
  #collecting: "f" | "v" | "t" | null = null;
  #phonetic = 0;
  readonly #shared = new Map<string, { row: number; column: number; formula: string }>();

  constructor(readonly reading: CellReading) {}

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "f") {
      this.#formulaAttributes = attributes;
      this.#collecting = "f";
    } else if (name === "v") {
      this.#value = "";
      this.#collecting = "v";
    } else if (name === "rPh") this.#phonetic += 1;
    else if (name === "r") this.reading.losses.add("Formats of parts of a cell's text");
    else if (name === "t" && this.#phonetic === 0) {
      this.#inline ??= "";
      this.#collecting = "t";
    }
  }

  text(text: string): void {
    if (this.#collecting === "f") this.#formula += text;
    else if (this.#collecting === "v") this.#value += text;
    else if (this.#collecting === "t") this.#inline += text;
  }

  close(name: string): void {
    if (name === "c") this.#closeCell();
    else if (name === "rPh") this.#phonetic -= 1;
    if (name === "f" || name === "v" || name === "t") this.#collecting = null;
  }

  /** Rows and cells without an address follow the one before. */
  #openRow(attributes: Attributes): void {
    this.#row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r) - 1;
    this.#column = -1;
    this.rows.push({ row: this.#row, attributes });
  }

  #openCell(attributes: Attributes): void {
    const [, letters, digits] = addressPattern.exec(attributes.r ?? "") ?? [];
    this.#column = letters === undefined ? this.#column + 1 : columnOfLetters(letters);
    if (digits !== undefined) this.#row = Number(digits) - 1;
    this.#attributes = attributes;
    this.#formulaAttributes = null;
    this.#formula = "";
    this.#value = null;
    this.#inline = null;
  }

  #closeCell(): void {
    const { style, quoted } = this.reading.cellStyles[Number(this.#attributes.s ?? 0)] ?? plain;
    const value = this.#readValue();
    const formula = this.#readFormula();
    const cell: Cell = { value, formula, style, quoted: quoted && formula === null };
    this.cells.push({ row: this.#row, column: this.#column, cell });
  }

  #readValue(): Value {
    const type = this.#attributes.t ?? "n";
    const text = this.#value;
    if (type === "inlineStr") return decodeCellText(this.#inline ?? "");
    if (text === null || (text === "" && type !== "str")) return null;
    if (type === "s") return this.reading.sharedStrings[Number(text)] ?? "";
    if (type === "b") return text === "1" || text === "true";
    if (type === "str") return decodeCellText(text);
    if (type === "e") return { error: errorCodes.find((code) => code === text) ?? "#VALUE!" };
    return type === "d" ? this.#serial(text) : Number(text);
  }

  /** Strict files may write a date as ISO 8601. */
  #serial(text: string): number {
    const zone = /Z|[+-]\d\d:?\d\d$/.test(text) ? "" : "Z";
    const days = Date.parse(text.includes("T") ? text + zone : text) / 86_400_000;
    return days + (this.reading.date1904 ? 24_107 : 25_569);
  }

  #readFormula(): string | null {
    const attributes = this.#formulaAttributes;
    if (attributes === null) return null;
    if (attributes.t === "shared") return this.#readShared(attributes.si ?? "");
    if (attributes.t === "dataTable") return this.#lose("Data tables (their values stay)");
    if (attributes.t === "array" && !this.#isOwnCell(attributes.ref))
      return this.#lose("Array formulas over several cells (their values stay)");
    return this.#formula === "" ? null : formulaFromFile(this.#formula);
  }

  #isOwnCell(ref: string | undefined): boolean {
    const area = ref === undefined ? null : parseRef(ref);
    return area === null || (area.rows === 1 && area.columns === 1);
  }

  #lose(what: string): null {
    this.reading.losses.add(what);
    return null;
  }

  /** Only the first cell of a shared formula spells it; the others are it, moved. */
  #readShared(index: string): string | null {
    const [row, column] = [this.#row, this.#column];
    const master = this.#shared.get(index);
    if (this.#formula === "" && master !== undefined)
      return this.reading.calculator.moveFormula(
        master.formula,
        row - master.row,
        column - master.column,
      );
    if (this.#formula === "") return null;
    const formula = formulaFromFile(this.#formula);
    this.#shared.set(index, { row, column, formula });
    return formula;
  }
}

/** The cells and row attributes of a sheetData element. */
export const readCells = (
  sheetData: string,
  reading: CellReading,
): { readonly cells: readonly CellAt[]; readonly rows: readonly RowFacts[] } => {
  const reader = new CellReader(reading);
  visitXml(sheetData, reader);
  return reader;
};
