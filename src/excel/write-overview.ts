import { asText } from "../cells/as-text";
import type { Area } from "../cells/address";
import { refuse } from "../faults/refusal";
import type { OverviewCell, OverviewSheet } from "../rollup/overview-sheet";
import { placeOverview, type PlacedChart, type PlacedTable } from "../rollup/place-overview";
import { nameTable } from "./name-table";
import { orUndo } from "./or-undo";
import { rangeOf } from "./range-of";
import { runExcel } from "./run-excel";

const warning = "#B10E1C";

/** Writes the sheets of an overview into the open workbook, all of them or none, and shows the first: two syncs. Refuses where a sheet of one's title is there. */
export const writeOverview = (sheets: readonly OverviewSheet[]): Promise<void> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const find = () =>
      sheets.map(({ title }) => worksheets.getItemOrNullObject(title).load("name"));
    const namesakes = find();
    await context.sync();
    for (const its of namesakes) if (!its.isNullObject) refuse("sheet-exists", its.name);
    await orUndo(
      async () => {
        const made = sheets.map((sheet) => queueSheet(worksheets.add(sheet.title), sheet));
        made[0]?.activate();
        await context.sync();
      },
      async () => {
        const left = find();
        await context.sync();
        for (const its of left) if (!its.isNullObject) its.delete();
        await context.sync();
      },
    );
  });

const queueSheet = (sheet: Excel.Worksheet, its: OverviewSheet): Excel.Worksheet => {
  const { texts, tables, charts, frozenRows } = placeOverview(its);
  const said = rangeOf(sheet, { row: 0, column: 0, rows: texts.length, columns: 1 });
  said.values = texts.map((text) => [asText(text)]);
  const { font } = said.getCell(0, 0).format;
  font.bold = true;
  font.size = 16;
  for (const placed of tables) queueTable(sheet, placed);
  tables[0]?.table.columns.forEach(({ width }, column) => {
    rangeOf(sheet, single(0, column)).format.columnWidth = width;
  });
  for (const chart of charts) queueChart(sheet, chart, its);
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  return sheet;
};

const single = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** Numbers in their formats, and texts as they are, whatever Excel would take them for. */
const queueTable = (sheet: Excel.Worksheet, { table, area }: PlacedTable): void => {
  const { columns, rows } = table;
  const whole = rangeOf(sheet, area);
  whole.numberFormat = [
    columns.map(() => "General"),
    ...rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? "@" : cell.format))),
  ];
  whole.values = [
    columns.map(({ heading }) => heading),
    ...rows.map((cells) => cells.map(valueOf)),
  ];
  const headings = rangeOf(sheet, { ...area, rows: 1 });
  headings.format.font.bold = true;
  headings.format.wrapText = true;
  columns.forEach(({ wraps }, column) => {
    if (wraps) rangeOf(sheet, { ...area, column, columns: 1 }).format.wrapText = true;
  });
  rows.forEach((cells, down) =>
    cells.forEach((cell, column) => {
      if (typeof cell === "string" || !cell.warns) return;
      const its = rangeOf(sheet, single(area.row + 1 + down, column)).format.font;
      its.color = warning;
      its.bold = true;
    }),
  );
  if (rows.length > 0) nameTable(sheet.tables.add(whole, true), table.name);
};

const valueOf = (cell: OverviewCell): string | number =>
  typeof cell === "string" ? asText(cell) : Number(cell.number);

const kinds = { column: "ColumnClustered", columnStacked: "ColumnStacked" } as const;

const queueChart = (
  sheet: Excel.Worksheet,
  { chart, series, over }: PlacedChart,
  { tables }: OverviewSheet,
): void => {
  const [first, ...others] = series;
  if (!first) return;
  const table = tables.find(({ name }) => name === chart.table);
  const nameOf = ({ row, column }: Area, index: number): string => {
    if (chart.series === "columns") return table?.columns[column]?.heading ?? "";
    const cell = table?.rows[index]?.[0] ?? String(row);
    return typeof cell === "string" ? cell : cell.number;
  };
  const drawn = sheet.charts.add(
    kinds[chart.kind],
    rangeOf(sheet, first.values),
    chart.series === "columns" ? "Columns" : "Rows",
  );
  drawn.name = chart.title;
  drawn.title.text = chart.title;
  drawn.legend.position = "Bottom";
  drawn.axes.valueAxis.minimum = 0;
  const begun = drawn.series.getItemAt(0);
  begun.name = nameOf(first.name, 0);
  begun.setXAxisValues(rangeOf(sheet, first.categories));
  others.forEach((its, index) => {
    const more = drawn.series.add(nameOf(its.name, index + 1));
    more.setValues(rangeOf(sheet, its.values));
    more.setXAxisValues(rangeOf(sheet, its.categories));
  });
  const cells = rangeOf(sheet, over);
  drawn.setPosition(cells.getCell(0, 0), cells.getLastCell());
};
