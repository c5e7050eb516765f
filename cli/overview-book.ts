import type { Area } from "@tanping/workbench/book/area";
import { showingAll } from "@tanping/workbench/book/filter";
import { sheetIdOf } from "@tanping/workbench/book/sheet-id";
import { blankSheetState } from "@tanping/workbench/book/sheet-state";
import type { BookSnapshot, CellAt, SheetSnapshot } from "@tanping/workbench/book/snapshot";
import { defaultStyle, type Style } from "@tanping/workbench/book/style";
import type { Table } from "@tanping/workbench/book/table";
import type { OverviewCell, OverviewSheet } from "../src/rollup/overview-sheet";
import { overviewChart, type PlacedTable } from "./overview-chart";

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
  const placed = placeTables(sheet);
  const [first] = placed;
  const styles = new Map<string, Style>();
  const below = Math.max(...placed.map(({ table, row }) => row + table.rows.length + 2));
  const texts = [sheet.heading, ...sheet.lines];
  return {
    ...blankSheetState(id, sheet.title),
    cells: [
      ...texts.map((text, row) => cellAt({ row, column: 0 }, text, row === 0 ? title : plain)),
      ...placed.flatMap((its) => cellsOf(its, styles)),
    ],
    tables: placed.filter(({ table }) => table.rows.length > 0).map((its) => tableOf(its, id)),
    charts: sheet.charts.flatMap((chart, index) => {
      const its = placed.find(({ table }) => table.name === chart.table);
      return its && its.table.rows.length > 0
        ? [
            overviewChart(chart, its, {
              sheet: sheet.title,
              row: below + index * 18,
              id: `${id}-chart-${index}`,
            }),
          ]
        : [];
    }),
    columnWidths: new Map((first?.table.columns ?? []).map(({ width }, column) => [column, width])),
    // A long list keeps its headings in sight.
    frozen: { rows: placed.length === 1 ? texts.length + 2 : 0, columns: 0 },
    pageLayout: {
      ...blankSheetState(id, sheet.title).pageLayout,
      orientation: "landscape",
      zoom: { fitWidth: 1, fitHeight: 0 },
    },
  };
};

const placeTables = ({ lines, tables }: OverviewSheet): readonly PlacedTable[] => {
  let row = lines.length + 2;
  return tables.map((table) => {
    const placed = { table, row };
    row += table.rows.length + 2;
    return placed;
  });
};

const cellsOf = ({ table, row }: PlacedTable, styles: Map<string, Style>): readonly CellAt[] => [
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

const areaOf = ({ table, row }: PlacedTable): Area => ({
  row,
  column: 0,
  rows: table.rows.length + 1,
  columns: table.columns.length,
});

const tableOf = (placed: PlacedTable, sheet: string): Table => ({
  id: `${sheet}-${placed.table.name}`,
  name: placed.table.name,
  area: areaOf(placed),
  columns: placed.table.columns.map((column) => column.heading),
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
