import { sheetColumns, sheetRows } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { layOutAxis, pixelsOf, type Axis } from "./axis";

/** Where everything on a sheet lies, in CSS pixels. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: {
    readonly rows: number;
    readonly columns: number;
    readonly height: number;
    readonly width: number;
  };
  readonly headerWidth: number;
}

/** How many rows and columns can be scrolled to. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export const headerHeight = 22;

/** Lays out the first rows and columns of a sheet. */
export const layOutSheet = (sheet: Sheet, extent: Extent): Geometry => {
  const rows = layOutAxis(extent.rows, (row) =>
    sheet.isRowHidden(row) ? 0 : pixelsOf(sheet.rowHeight(row)),
  );
  const columns = layOutAxis(extent.columns, (column) =>
    sheet.isColumnHidden(column) ? 0 : pixelsOf(sheet.columnWidth(column)),
  );
  const { frozen } = sheet;
  return {
    rows,
    columns,
    frozen: { ...frozen, height: rows.offset(frozen.rows), width: columns.offset(frozen.columns) },
    headerWidth: Math.max(38, 14 + 8 * String(extent.rows).length),
  };
};

const roundedUp = (count: number, step: number, most: number): number =>
  Math.min(Math.ceil(count / step) * step, most);

/** The rows and columns charts reach to. */
const reachOfCharts = ({ charts }: Sheet): Extent => ({
  rows: Math.max(0, ...charts.map(({ anchor }) => anchor.to.row + 1)),
  columns: Math.max(0, ...charts.map(({ anchor }) => anchor.to.column + 1)),
});

/** Room for all that is used, for charts, for the active cell and for what was scrolled to, and some empty cells after it. */
export const extentOf = (sheet: Sheet, reached: Extent): Extent => {
  const used = sheet.usedArea();
  const { row, column } = sheet.selection;
  const drawn = reachOfCharts(sheet);
  const rows = Math.max(drawn.rows, used ? used.row + used.rows : 0, row + 1, reached.rows);
  const columns = Math.max(
    drawn.columns,
    used ? used.column + used.columns : 0,
    column + 1,
    reached.columns,
  );
  return {
    rows: roundedUp(rows + 50, 64, sheetRows),
    columns: roundedUp(columns + 10, 16, sheetColumns),
  };
};
