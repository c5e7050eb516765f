import { columnLetters } from "../book/address";
import { type Area, sheetColumns, sheetRows } from "../book/area";
import { cellArea } from "../book/areas";
import type { Cell } from "../book/cell";
import { filteredRows } from "../book/filtered-rows";
import type { CellAt, SheetSnapshot } from "../book/snapshot";
import { defaultStyle, type Style } from "../book/style";
import type { StyleBand } from "../book/style-band";
import type { Table } from "../book/table";
import { isError, type Value } from "../book/value";
import { cellFormulaToFile } from "./file-formula";
import type { NameMeaning } from "../calc/implicit-intersection";
import { fittedHeight } from "./fitted-height";
import type { ArrayFormulas } from "./array-metadata";
import type { StyleWriter } from "./write-styles";
import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";
import { encodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import { encodeXml } from "./xml-text";
import { element, mainNamespace, textElement, xmlHeader } from "./xml-writer";

/** The texts of a workbook, each stored once. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  xml(): string {
    const items = [...this.#numbers.keys()].map((text) =>
      element("si", {}, textElement("t", encodeCellText(text))),
    );
    return xmlHeader + element("sst", { xmlns: mainNamespace, uniqueCount: items.length }, items);
  }
}

export interface CellWriting {
  readonly styles: StyleWriter;
  readonly strings: SharedStrings;
  readonly arrays: ArrayFormulas;
  /** What a name means on a sheet. */
  readonly meaningOn: (sheetId: string) => NameMeaning;
}

const merged = (bands: readonly StyleBand[]): Style =>
  Object.assign({}, defaultStyle, ...bands.map(({ change }) => change)) as Style;

const isWholeColumns = ({ area }: StyleBand): boolean => area.rows === sheetRows;
const isWholeRows = ({ area }: StyleBand): boolean => area.columns === sheetColumns;

/** Formats of whole rows and columns, and where a row's meets a column's, which takes a cell of its own. */
export class Bands {
  readonly #columns: readonly StyleBand[];
  readonly #rows: readonly StyleBand[];

  constructor(readonly bands: readonly StyleBand[]) {
    this.#columns = bands.filter(isWholeColumns);
    this.#rows = bands.filter((band) => isWholeRows(band) && !isWholeColumns(band));
  }

  columnStyle(column: number): Style | null {
    const covering = this.#columns.filter(({ area }) => spans(area.column, area.columns, column));
    return covering.length === 0 ? null : merged(covering);
  }

  /** Whether a row has a format of its own, and the format where only whole-sheet formats lie below it. */
  rowStyle(row: number): Style | null {
    const isCovered = this.#rows.some(({ area }) => spans(area.row, area.rows, row));
    return isCovered ? this.#at(row, (band) => isWholeRows(band)) : null;
  }

  get styledRows(): readonly number[] {
    return this.#rows.flatMap(({ area }) =>
      Array.from({ length: area.rows }, (_, index) => area.row + index),
    );
  }

  get styledColumns(): readonly number[] {
    return this.#columns
      .filter((band) => !isWholeRows(band))
      .flatMap(({ area }) => Array.from({ length: area.columns }, (_, i) => area.column + i));
  }

  crossing(row: number, column: number): Style {
    return this.#at(
      row,
      (band) => isWholeRows(band) || spans(band.area.column, band.area.columns, column),
    );
  }

  #at(row: number, covers: (band: StyleBand) => boolean): Style {
    return merged(
      this.bands.filter((band) => covers(band) && spans(band.area.row, band.area.rows, row)),
    );
  }
}

const spans = (first: number, count: number, index: number): boolean =>
  index >= first && index < first + count;

/** Files know no #SPILL! and #CALC! in a plain cell; Excel calculates them again anyway. */
const errorText = (code: string): string =>
  code === "#SPILL!" || code === "#CALC!" ? "#VALUE!" : code;

const resultXml = (value: Value): readonly [type: string, value: string] => {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", `<v>${value}</v>`];
  if (typeof value === "string") return [' t="str"', `<v>${encodeXml(encodeCellText(value))}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  return [' t="e"', `<v>${errorText(value.error)}</v>`];
};

const constantXml = (
  value: Value,
  strings: SharedStrings,
): readonly [type: string, value: string] =>
  typeof value === "string" && !isError(value)
    ? [' t="s"', `<v>${strings.number(value)}</v>`]
    : resultXml(value);

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
    const rows = this.#cellsByRow();
    const { rowHeights } = this.sheet;
    const special = [
      ...rowHeights.keys(),
      ...this.sheet.rowLevels.keys(),
      ...this.#hiddenRows,
      ...this.#bands.styledRows,
    ];
    for (const row of special) if (!rows.has(row)) rows.set(row, []);
    const ordered = [...rows].sort(([one], [other]) => one - other);
    const parts = ordered.map(([row, cells]) => this.#row(row, this.#withCrossings(row, cells)));
    return `<sheetData>${parts.join("")}</sheetData>`;
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

  #row(row: number, cells: readonly CellAt[]): string {
    const style = this.#bands.rowStyle(row);
    const height = this.sheet.rowHeights.get(row);
    const level = this.sheet.rowLevels.get(row);
    const attributes = [
      style === null ? "" : ` s="${this.writing.styles.number(style)}" customFormat="1"`,
      height === undefined ? this.#fitted(row, cells) : ` ht="${height}" customHeight="1"`,
      this.#hiddenRows.has(row) ? ' hidden="1"' : "",
      level === undefined ? "" : ` outlineLevel="${level}"`,
    ];
    const ordered = [...cells].sort((one, other) => one.column - other.column);
    const inside = ordered.map(({ column, cell }) => this.#cell(row, column, cell)).join("");
    return `<row r="${row + 1}"${attributes.join("")}>${inside}</row>`;
  }

  #fitted(row: number, cells: readonly CellAt[]): string {
    if (this.#mergedRows.has(row)) return "";
    const { columnWidths, defaultColumnWidth } = this.sheet;
    const height = fittedHeight(cells, (column) => columnWidths.get(column) ?? defaultColumnWidth);
    return height === undefined ? "" : ` ht="${height}"`;
  }

  #cell(row: number, column: number, { value, formula, style, quoted }: Cell): string {
    const number = this.writing.styles.number(style, quoted);
    const place = `r="${columnLetters(column)}${row + 1}"${number === 0 ? "" : ` s="${number}"`}`;
    if (formula === null) {
      const [type, content] = constantXml(value, this.writing.strings);
      return content === "" ? `<c ${place}/>` : `<c ${place}${type}>${content}</c>`;
    }
    const [type, content] = resultXml(value);
    const inside = this.#tableAt(row, column);
    const { text, isArray } = cellFormulaToFile(formula, this.#meaning, inside);
    const [mark, attributes] = isArray ? this.#arrayMarks(row, column) : ["", ""];
    return `<c ${place}${type}${mark}><f${attributes}>${encodeXml(text)}</f>${content}</c>`;
  }

  /** What tells an array formula, which fills the cells it has filled when the file was written. */
  #arrayMarks(row: number, column: number): readonly [cell: string, formula: string] {
    const area = this.#spills.get(`${row},${column}`) ?? cellArea(row, column);
    return [` cm="${this.writing.arrays.mark()}"`, ` t="array" ref="${areaText(area)}"`];
  }

  #tableAt(row: number, column: number): Table | undefined {
    return this.sheet.tables.find(
      ({ area }) => spans(area.row, area.rows, row) && spans(area.column, area.columns, column),
    );
  }
}
