import { asText } from "../cells/as-text";
import { runRequest } from "./run-excel";

/** A value for a cell behind a defined name: the first, or so many rows below it; null clears it. */
export interface NewEntry {
  readonly name: string;
  readonly row: number;
  readonly value: string | number | null;
}

/** Queues values into cells behind defined names. */
export const queueEntries = (context: Excel.RequestContext, entries: readonly NewEntry[]): void => {
  for (const { name, row, value } of entries) {
    const cell = context.workbook.names.getItem(name).getRange().getCell(row, 0);
    cell.values = [[typeof value === "string" ? asText(value) : (value ?? "")]];
  }
};

/** Writes values into cells behind defined names. One sync. */
export const writeEntries = (entries: readonly NewEntry[]): Promise<void> =>
  runRequest((context) => {
    queueEntries(context, entries);
  });
