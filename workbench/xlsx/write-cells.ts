import { columnLetters } from "../book/address";
import type { Area } from "../book/area";
import { cellArea } from "../book/areas";
import type { Cell } from "../book/cell";
import { filteredRows } from "../book/filtered-rows";
import { fittedHeight } from "../book/fitted-height";
import type { CellAt, SheetSnapshot } from "../book/snapshot";
import type { Style } from "../book/style";
import type { Table } from "../book/table";
import type { Value } from "../book/value";
import { Bands, spans } from "./bands";
import { cellFormulaToFile } from "./file-formula";
import type { NameMeaning } from "../calc/implicit-intersection";
import type { DifferentialStyle } from "../book/conditional-format";
import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";
import { encodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import { encodeXml } from "./xml-text";
import { element } from "./xml-writer";

/** How texts are stored; a cell of text has the type and the content that this answers. */
export interface Texts {
  readonly cell: (text: string) => readonly [type: string, content: string];
}

/** The numbers by which cells and rules name their styles. */
export interface StyleNumbers {
  readonly number: (style: Style, quoted?: boolean) => number;
  readonly differential: (style: DifferentialStyle) => number;
}

export interface CellWriting {
  readonly styles: StyleNumbers;
  readonly strings: Texts;
  readonly arrays: { readonly mark: () => number | undefined };
  /** What a name means on a sheet. */
  readonly meaningOn: (sheetId: string) => NameMeaning;
}

/** Files know no #SPILL! and #CALC! in a plain cell; Excel calculates them again anyway. */
const errorText = (code: string): string =>
  code === "#SPILL!" || code === "#CALC!" ? "#VALUE!" : code;

type TypedContent = readonly [type: string, content: string];

const resultXml = (value: Value): TypedContent => {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  if (typeof value === "string") return ["str", `<v>${encodeXml(encodeCellText(value))}</v>`];
  if (typeof value === "boolean") return ["b", `<v>${value ? 1 : 0}</v>`];
  return ["e", `<v>${errorText(value.error)}</v>`];
};

/** What a cell holds, as its element says it. */
export interface CellMarkup {
  readonly type: string;
  /** Its place in the metadata, where it has one. */
  readonly mark: number | undefined;
  /** The formula element, empty without a formula. */
  readonly formula: string;
  readonly value: string;
}

interface RowAttributes {
  readonly [name: string]: number | true | undefined;
}

/** The element of a cell. */
export const cellElement = (
  {
    row,
    column,
    number,
  }: { readonly row: number; readonly column: number; readonly number: number },
  { type, mark, formula, value }: CellMarkup,
): string => {
  const style = number === 0 ? "" : ` s="${number}"`;
  const kind = (type === "" ? "" : ` t="${type}"`) + (mark === undefined ? "" : ` cm="${mark}"`);
  const tag = `c r="${columnLetters(column)}${row + 1}"${style}${kind}`;
  const content = formula + value;
  return content === "" ? `<${tag}/>` : `<${tag}>${content}</c>`;
};

/** Writes the rows of one sheet. */
export class CellsWriter {
  readonly #bands: Bands;
  readonly #meaning: NameMeaning;
  /** The areas of arrays by their formulas' cells. */
  readonly #spills: ReadonlyMap<string, Area>;
  readonly #hiddenRows: ReadonlySet<number>;
  /** Rows with a merged cell, which Excel does not fit. */
  readonly #mergedRows: ReadonlySet<number>;

  constructor(
    readonly sheet: SheetSnapshot,
    readonly writing: CellWriting,
  ) {
    this.#bands = new Bands(sheet.styleBands);
    this.#meaning = writing.meaningOn(sheet.id);
    this.#spills = new Map(
      (sheet.spills ?? []).map((area) => [`${area.row},${area.column}`, area]),
    );
    this.#hiddenRows = new Set([...sheet.hiddenRows, ...filteredRows(sheet)]);
    this.#mergedRows = new Set(
      sheet.merges.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, at) => row + at)),
    );
  }

  xml(): string {
    const rows = [...this.rows()].map(([row, cells]) => {
      const inside = cells.map(({ column, cell }) => this.#cell(row, column, cell));
      return element("row", this.rowAttributes(row, cells), inside);
    });
    return `<sheetData>${rows.join("")}</sheetData>`;
  }

  /** The cells to write by their row, both in order; rows that only look like something are among them. */
  rows(): ReadonlyMap<number, readonly CellAt[]> {
    const rows = this.#cellsByRow();
    const special = [
      ...this.sheet.rowHeights.keys(),
      ...this.sheet.rowLevels.keys(),
      ...this.#hiddenRows,
      ...this.#bands.styledRows,
    ];
    for (const row of special) if (!rows.has(row)) rows.set(row, []);
    const ordered = [...rows].sort(([one], [other]) => one - other);
    return new Map(
      ordered.map(([row, cells]) => [
        row,
        [...this.#withCrossings(row, cells)].sort((one, other) => one.column - other.column),
      ]),
    );
  }

  #cellsByRow(): Map<number, CellAt[]> {
    const rows = new Map<number, CellAt[]>();
    for (const at of this.sheet.cells) {
      const row = rows.get(at.row);
      if (row === undefined) rows.set(at.row, [at]);
      else row.push(at);
    }
    return rows;
  }

  #withCrossings(row: number, cells: readonly CellAt[]): readonly CellAt[] {
    if (this.#bands.rowStyle(row) === null) return cells;
    const stored = new Set(cells.map(({ column }) => column));
    const crossings = this.#bands.styledColumns
      .filter((column) => !stored.has(column))
      .map((column) => {
        const style = this.#bands.crossing(row, column);
        return { row, column, cell: { value: null, formula: null, style, quoted: false } };
      });
    return [...cells, ...crossings];
  }

  /** The look of a whole row, null where it has none of its own. */
  rowStyle(row: number): Style | null {
    return this.#bands.rowStyle(row);
  }

  /** What the row's element says. */
  rowAttributes(row: number, cells: readonly CellAt[]): RowAttributes {
    const style = this.rowStyle(row);
    const height = this.sheet.rowHeights.get(row);
    return {
      r: row + 1,
      s: style === null ? undefined : this.writing.styles.number(style),
      customFormat: style === null ? undefined : true,
      ht: height ?? this.#fitted(row, cells),
      customHeight: height === undefined ? undefined : true,
      hidden: this.#hiddenRows.has(row) || undefined,
      outlineLevel: this.sheet.rowLevels.get(row),
    };
  }

  #fitted(row: number, cells: readonly CellAt[]): number | undefined {
    if (this.#mergedRows.has(row)) return undefined;
    const { columnWidths, defaultColumnWidth } = this.sheet;
    return fittedHeight(cells, (column) => columnWidths.get(column) ?? defaultColumnWidth);
  }

  #cell(row: number, column: number, cell: Cell): string {
    const number = this.writing.styles.number(cell.style, cell.quoted);
    return cellElement({ row, column, number }, this.content(row, column, cell));
  }

  /** What stands inside a cell's element, and what its element says of it. */
  content(row: number, column: number, { value, formula }: Cell): CellMarkup {
    if (formula === null) {
      const [type, content] =
        typeof value === "string" ? this.writing.strings.cell(value) : resultXml(value);
      return { type, mark: undefined, formula: "", value: content };
    }
    const [type, content] = resultXml(value);
    const { text, isArray } = cellFormulaToFile(formula, this.#meaning, this.#tableAt(row, column));
    const attributes = isArray ? this.#arrayAttributes(row, column) : "";
    const mark = isArray ? this.writing.arrays.mark() : undefined;
    return { type, mark, formula: `<f${attributes}>${encodeXml(text)}</f>`, value: content };
  }

  /** An array formula fills the cells it has filled when the file was written. */
  #arrayAttributes(row: number, column: number): string {
    const area = this.#spills.get(`${row},${column}`) ?? cellArea(row, column);
    return ` t="array" ref="${areaText(area)}"`;
  }

  #tableAt(row: number, column: number): Table | undefined {
    return this.sheet.tables.find(
      ({ area }) => spans(area.row, area.rows, row) && spans(area.column, area.columns, column),
    );
  }
}
