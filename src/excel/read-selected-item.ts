import { columnNames } from "../sheets/defined-names";
import { itemById, type ItemId } from "../standard/table-a1";
import { runAside } from "./run-excel";

/** The item of Table A.1 in whose row the active cell stands; null where it stands in none. One sync. */
export const readSelectedItem = (): Promise<ItemId | null> =>
  runAside(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(columnNames.id);
    const ids = name.getRangeOrNullObject().load("values,rowIndex,worksheet/name");
    const active = context.workbook.getActiveCell().load("rowIndex,worksheet/name");
    await context.sync();
    if (ids.isNullObject || ids.worksheet.name !== active.worksheet.name) return null;
    const id = ids.values[active.rowIndex - ids.rowIndex]?.[0] as unknown;
    return itemById(String(id ?? "").trim())?.id ?? null;
  });
