import { countsFrom1904, daysTo1904 } from "../cells/date-serial";
import { entryAt, type Grid } from "../cells/grid";
import { infoName, monitoringTable } from "../sheets/defined-names";
import { readNames, type Reading } from "../sheets/reading";
import { gridOf, loadGrid } from "./grid-of";
import { queueLists } from "./queue-lists";
import { queueMonitoring, type DataReading } from "./queue-monitoring";
import type { Depth } from "../reading/whole";
import { sheetStates } from "./sheet-states";

/** The names and tables that a workbook has. */
export interface Present {
  readonly names: Pick<ReadonlySet<string>, "has">;
  readonly tables: Pick<ReadonlySet<string>, "has">;
}

/** Queues the whole reading into the current batch; what comes back answers it once the batch has run. */
export const queueReading = (
  context: Excel.RequestContext,
  there: Present,
  data: DataReading,
): (() => Promise<Reading>) => {
  const present = readNames.filter((name) => there.names.has(name));
  const finishNames = queueNames(context, present, data.depth);
  const finishMonitoring = there.tables.has(monitoringTable)
    ? queueMonitoring(context, data)
    : null;
  const finishLists = queueLists(context, there, data.depth);
  const { worksheets } = context.workbook;
  worksheets.load(sheetStates);
  return async () => {
    const locked = worksheets.items.filter((sheet) => sheet.protection.protected);
    return {
      named: finishNames(),
      monitoring: finishMonitoring ? await finishMonitoring() : null,
      lists: finishLists(),
      protectedSheets: new Set(locked.map((sheet) => sheet.name)),
    };
  };
};

/** Queues the cells behind names; what comes back answers those that are there, once the batch has run. */
export const queueNames = (
  context: Excel.RequestContext,
  names: readonly string[],
  depth: Depth,
): (() => Reading["named"]) => {
  const queued = names.map((name) => ({ name, finish: queueName(context, name, depth) }));
  return () => {
    const named = new Map<string, Grid>();
    for (const { name, finish } of queued) {
      const grid = finish();
      if (grid) named.set(name, grid);
    }
    return named;
  };
};

/** A name whose reference is broken, or is a whole column, of which Excel gives no values, reads as one that is not there. */
const queueName = (
  context: Excel.RequestContext,
  name: string,
  depth: Depth,
): (() => Grid | null) => {
  // A range that is kept beyond its batch is asked for twice, and let go in another request.
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
  loadGrid(range, depth);
  if (name === dateName) range.load("text");
  return () => {
    if (range.isNullObject || isUnbounded(range)) return null;
    const grid = gridOf(range, depth);
    return name === dateName ? from1900(grid, range.text[0]?.[0] ?? "") : grid;
  };
};

const isUnbounded = ({ values }: Excel.Range): boolean => (values as unknown) === null;

const dateName = infoName("date");

/** The date of the assessment counts from 1900 in every reading, also where the workbook's own dates count from 1904. */
const from1900 = (grid: Grid, shown: string): Grid => {
  const { value } = entryAt(grid, 0, 0);
  if (value.kind !== "number" || !countsFrom1904(value.double, shown)) return grid;
  return { ...grid, cells: [[{ ...value, double: value.double + daysTo1904 }]] };
};
