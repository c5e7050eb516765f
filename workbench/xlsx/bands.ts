import { sheetColumns, sheetRows } from "../book/area";
import { defaultStyle, type Style } from "../book/style";
import type { StyleBand } from "../book/style-band";

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
    const styled = this.#columns
      .filter((band) => !isWholeRows(band))
      .flatMap(({ area }) => Array.from({ length: area.columns }, (_, i) => area.column + i));
    return [...new Set(styled)];
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

/** Whether an index is among so many from the first on. */
export const spans = (first: number, count: number, index: number): boolean =>
  index >= first && index < first + count;
