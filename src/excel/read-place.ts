import type { Area } from "../cells/address";
import { monitoringTable } from "../sheets/defined-names";
import type { SourceCell } from "../tabular/source";
import { fillMerged } from "../tabular/workbook/fill-merged";
import {
  formattedNumber,
  numberFormatOf,
  type NumberFormat,
} from "../tabular/workbook/formatted-number";
import { areasOf, queueMerges } from "./queue-merges";
import { readHiddenLines } from "./hidden-lines";
import { readBlocks } from "./read-rows";
import { runExcel } from "./run-excel";

/** Where in the open workbook data may stand. */
export type DataPlace =
  { readonly kind: "selection" } | { readonly kind: "table" | "sheet"; readonly name: string };

/** The cells of a place: its address, the sheet row of its first row (from 0), and its values. */
export interface PlaceCells {
  readonly address: string;
  readonly firstRow: number;
  readonly rows: readonly (readonly SourceCell[])[];
  /** Those of the rows that the sheet does not show, from 0. */
  readonly hidden: ReadonlySet<number>;
  /** Those of the columns. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The tables and visible sheets of the workbook, but for the monitoring table itself: one sync. */
export const listPlaces = (): Promise<readonly DataPlace[]> =>
  runExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load("items/name");
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const others = tables.items.filter(({ name }) => name !== monitoringTable);
    const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
    return [
      ...others.map(({ name }) => ({ kind: "table", name }) as const),
      ...visible.map(({ name }) => ({ kind: "sheet", name }) as const),
    ];
  });

/** Rows read at a time; fewer where a wide sheet's are too much for one answer. */
const chunk = 5000;

/** Reads the used cells of a place: five syncs, and one more for every 5,000 rows or less; null where nothing stands. */
export const readPlace = (place: DataPlace): Promise<PlaceCells | null> =>
  runExcel(async (context) => {
    const used = rangeOfPlace(context, place).getUsedRangeOrNullObject(true);
    used.load("address,rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    await context.sync();
    if (used.isNullObject) return null;
    const { address, rowIndex, columnIndex, rowCount, columnCount } = used;
    const sheet = context.workbook.worksheets.getItem(used.worksheet.name);
    const rows: SourceCell[][] = [];
    const rowsFrom = (first: number, count: number) =>
      sheet.getRangeByIndexes(first, columnIndex, count, columnCount);
    const depth = "values,numberFormat";
    const span = { first: rowIndex, end: rowIndex + rowCount, chunk, depth } as const;
    const formats = new Formats();
    for await (const { values, numberFormat } of readBlocks(context, rowsFrom, span))
      for (const [row, cells] of values.entries())
        rows.push(cells.map((value, at) => formats.read(value, numberFormat[row]?.[at])));
    fillMerged(rows, await mergedIn(used));
    const hidden = await readHiddenLines(sheet, "rows", { first: rowIndex, count: rowCount });
    const columns = { first: columnIndex, count: columnCount };
    const hiddenColumns = await readHiddenLines(sheet, "columns", columns);
    return { address, firstRow: rowIndex, rows, hidden, hiddenColumns };
  });

const rangeOfPlace = (context: Excel.RequestContext, place: DataPlace): Excel.Range => {
  const { workbook } = context;
  switch (place.kind) {
    case "selection":
      return workbook.getSelectedRange();
    case "table":
      return workbook.tables.getItem(place.name).getRange();
    case "sheet":
      return workbook.worksheets.getItem(place.name).getRange();
  }
};

/** Reads values under their formats, as a file's cells are read; what a code shows is worked out once. */
class Formats {
  private readonly known = new Map<unknown, NumberFormat>();

  read(value: unknown, code: unknown): SourceCell {
    if (typeof value === "number") return formattedNumber(value, this.of(code), "1900");
    if (typeof value === "boolean") return value;
    return value === "" ? null : String(value);
  }

  private of(code: unknown): NumberFormat {
    const known = this.known.get(code);
    if (known) return known;
    const format = numberFormatOf(String(code ?? "General"));
    this.known.set(code, format);
    return format;
  }
}

/** The merged areas of a range, counted from its first cell: one sync. */
const mergedIn = async (range: Excel.Range): Promise<readonly Area[]> => {
  const merged = queueMerges(range);
  await range.context.sync();
  return areasOf(merged).map((area) => ({
    ...area,
    row: area.row - range.rowIndex,
    column: area.column - range.columnIndex,
  }));
};
