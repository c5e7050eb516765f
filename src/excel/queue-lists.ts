import { recordListKeys, type RecordListKey } from "../standard/record-lists";
import { recordsTable } from "../sheets/defined-names";
import type { ListReading, Reading } from "../sheets/reading";
import { gridOf, loadGrid } from "./grid-of";
import type { Depth } from "../reading/whole";

/** Rows below a table that are read with it: Excel does not let it grow over everything that is pasted there. */
const below = 100;

/** Queues the lists of records whose tables are there. */
export const queueLists = (
  context: Excel.RequestContext,
  { tables }: { readonly tables: Pick<ReadonlySet<string>, "has"> },
  depth: Depth,
): (() => Reading["lists"]) => {
  const finish = recordListKeys
    .filter((list) => tables.has(recordsTable(list)))
    .map((list) => [list, queueList(context, list, depth)] as const);
  return () => new Map(finish.map(([list, its]) => [list, its()]));
};

/** Queues one list of records, whose table is there. */
export const queueList = (
  context: Excel.RequestContext,
  list: RecordListKey,
  depth: Depth,
): (() => ListReading) => {
  const table = context.workbook.tables.getItem(recordsTable(list));
  const headers = table.getHeaderRowRange();
  const rows = table.getDataBodyRange().getResizedRange(below, 0);
  loadGrid(headers, depth);
  loadGrid(rows, depth);
  return () => ({ headers: gridOf(headers, depth), rows: gridOf(rows, depth) });
};
