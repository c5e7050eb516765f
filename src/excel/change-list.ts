import { asText } from "../cells/as-text";
import { asShown, type CellValue } from "../cells/cell-value";
import { recordsTable } from "../sheets/defined-names";
import { columnsIn } from "../sheets/list-rows";
import { looks } from "../sheets/looks";
import type { ListCell } from "../sheets/process/taken-back";
import type { ListReading } from "../sheets/reading";
import type { RecordListKey } from "../standard/record-lists";
import { queueList } from "./queue-lists";
import { runExcel } from "./run-excel";

/** Changes cells of a list as `decide`, given what the list says now, tells; answers which: two syncs, one to read and one to write. */
export const changeList = (
  list: RecordListKey,
  decide: (read: ListReading) => readonly ListCell[],
): Promise<readonly ListCell[]> =>
  runExcel(async (context) => {
    const body = context.workbook.tables.getItem(recordsTable(list)).getDataBodyRange();
    const finish = queueList(context, list, "values,formulas");
    body.load("numberFormat");
    await context.sync();
    const formats: readonly (readonly unknown[])[] = body.numberFormat;
    const read = finish();
    const changed = decide(read);
    const date = columnsIn(list, read).get("date");
    for (const { row, column, value } of changed) {
      const cell = body.getCell(row, column);
      const isBare = (formats[row]?.[column] ?? "General") === "General";
      if (column === date && value.kind === "number" && isBare)
        cell.numberFormat = [[looks.recordDate.format]];
      cell.values = [[written(value)]];
    }
    await context.sync();
    return changed;
  });

const written = (value: CellValue): string | number | boolean => {
  if (value.kind === "number") return value.double;
  return value.kind === "boolean" ? value.truth : asText(asShown(value));
};
