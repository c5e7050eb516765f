import { lastColumn } from "../../book/areas";
import { type Arguments, isAbsent } from "../model/arguments";
import { type OfTable, objectReference } from "../model/object-reference";
import type { Session } from "../model/session";
import { writeContents } from "../ranges/write-grid";
import { notImplemented } from "../refusals";
import { tableOfReference } from "./table-area";
import { textValue } from "./value-arguments";

/** A column added behind the others, with its header and values if given; Excel would shift the cells to its right. */
export function addTableColumn(self: OfTable, args: Arguments, session: Session) {
  const [index, values, name] = args;
  const { sheet, table } = tableOfReference(self, session);
  const count = table.columns.length;
  if (!isAbsent(index) && index !== -1 && index !== count)
    throw notImplemented("Adding table columns anywhere but at the end");
  const column = { ...table.area, column: lastColumn(table.area) + 1, columns: 1 };
  if ([...sheet.cells(column)].some(({ cell }) => cell.value !== null))
    throw notImplemented("Adding table columns before filled cells");
  const area = { ...table.area, columns: count + 1 };
  // Values first: where they are refused, the table stays as it was.
  if (!isAbsent(values))
    writeContents(session, { sheetId: sheet.id, area: column }, values, "values");
  session.book.changeTable(table.id, { area }, "add-in");
  if (!isAbsent(name)) {
    const header = [[{ value: textValue(name, "name") }]];
    session.book.write(sheet.id, { ...column, rows: 1 }, header, "add-in");
  }
  return objectReference("TableColumn", { tableId: self.tableId, index: count });
}
