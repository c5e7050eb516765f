import { asText } from "./as-text";
import { runExcel } from "./run-excel";

/** Writes values into the first cell behind each defined name; null clears it. One sync. */
export const writeEntries = (entries: ReadonlyMap<string, string | number | null>): Promise<void> =>
  runExcel(async (context) => {
    for (const [name, value] of entries) {
      const cell = context.workbook.names.getItem(name).getRange().getCell(0, 0);
      cell.values = [[typeof value === "string" ? asText(value) : (value ?? "")]];
    }
    await context.sync();
  });
