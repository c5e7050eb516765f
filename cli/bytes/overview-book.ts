import { showingAll } from "@tanping/workbench/book/filter";
import { sheetIdOf } from "@tanping/workbench/book/sheet-id";
import { blankSheetState } from "@tanping/workbench/book/sheet-state";
import type { BookSnapshot, CellAt, SheetSnapshot } from "@tanping/workbench/book/snapshot";
import { defaultStyle, type Style } from "@tanping/workbench/book/style";
import type { Table } from "@tanping/workbench/book/table";
import type { OverviewCell, OverviewSheet } from "../../src/rollup/overview-sheet";
import { placeOverview, type PlacedTable } from "../../src/rollup/place-overview";
import { overviewChart } from "./overview-chart";

const title: Style = { ...defaultStyle, bold: true, fontSize: 16 };
const heading: Style = { ...defaultStyle, bold: true, wrapText: true };
const plain: Style = { ...defaultStyle };
const wrapping: Style = { ...defaultStyle, wrapText: true };
const warning = { fontColor: "#B10E1C", bold: true };

/** The overview as a book that can be written. */
export const overviewBook = (sheets: readonly OverviewSheet[]): BookSnapshot => ({
  sheets: sheets.map((sheet, index) => snapshotOf(sheet, sheetIdOf(index + 1))),
  names: [],
  namedStyles: [],
  protection: null,
  settings: {},
  properties: { texts: {}, custom: {} },
  customXml: {},
  date1904: false,
  calculationMode: "automatic",
  activeSheetId: sheetIdOf(1),
});

const snapshotOf = (sheet: OverviewSheet, id: string): SheetSnapshot => {
  const { texts, tables, charts, frozenRows } = placeOverview(sheet);
  const [first] = tables;
  const styles = new Map<string, Style>();
  return {
    ...blankSheetState(id, sheet.title),
    cells: [
      ...texts.map((text, row) => cellAt({ row, column: 0 }, text, row === 0 ? title : plain)),
      ...tables.flatMap((its) => cellsOf(its, styles)),
    ],
    tables: tables.filter(({ table }) => table.rows.length > 0).map((its) => tableOf(its, id)),
    charts: charts.map((its, index) =>
      overviewChart(its, { sheet: sheet.title, id: `${id}-chart-${index}` }),
    ),
    columnWidths: new Map((first?.table.columns ?? []).map(({ width }, column) => [column, width])),
    frozen: { rows: frozenRows, columns: 0 },
    pageLayout: {
      ...blankSheetState(id, sheet.title).pageLayout,
      orientation: "landscape",
      zoom: { fitWidth: 1, fitHeight: 0 },
    },
  };
};

const cellsOf = (
  { table, area: { row } }: PlacedTable,
  styles: Map<string, Style>,
): readonly CellAt[] => [
  ...table.columns.map((its, column) => cellAt({ row, column }, its.heading, heading)),
  ...table.rows.flatMap((cells, down) =>
    cells.map((cell, column) => {
      const text = table.columns[column]?.wraps ? wrapping : plain;
      return cellAt({ row: row + 1 + down, column }, ...shown(cell, text, styles));
    }),
  ),
];

/** What a cell holds and how it looks: texts as given, and one style for all numbers that look alike. */
const shown = (
  cell: OverviewCell,
  text: Style,
  styles: Map<string, Style>,
): readonly [string | number, Style] => {
  if (typeof cell === "string") return [cell, text];
  const { number, format, warns = false } = cell;
  const key = `${format} ${warns}`;
  const style = styles.get(key) ?? {
    ...plain,
    numberFormat: format,
    ...(warns ? warning : {}),
  };
  styles.set(key, style);
  return [Number(number), style];
};

const cellAt = (
  at: { readonly row: number; readonly column: number },
  value: string | number,
  style: Style,
): CellAt => ({
  ...at,
  cell: { value: value === "" ? null : value, formula: null, style, quoted: false },
});

const tableOf = ({ table, area }: PlacedTable, sheet: string): Table => ({
  id: `${sheet}-${table.name}`,
  name: table.name,
  area,
  columns: table.columns.map((column) => column.heading),
  showHeaders: true,
  showTotals: false,
  style: "TableStyleLight9",
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  filter: showingAll,
});
