import type { Area } from "../../book/area";
import { lastColumn, lastRow } from "../../book/areas";
import type { Book } from "../../book/book";
import type { ChangedArea } from "../../book/changed-area";
import type { BookEvent } from "../../book/event";
import type { Sheet } from "../../book/sheet";
import type { Value } from "../../book/value";
import { isUnbounded } from "../ranges/read-grid";
import { type Subscriptions, workbookTarget } from "./subscriptions";
import { valueLeft } from "./value-left";

/** What was before an event: the values of watched sheets, which change events tell. */
export class BeforeValues {
  /** By sheet, column and row; blanks are left out. */
  private readonly sheets = new Map<string, Map<number, (Value | undefined)[]>>();

  constructor(private readonly book: Book) {}

  valueAt(sheetId: string, row: number, column: number): Value {
    return this.sheets.get(sheetId)?.get(column)?.[row] ?? null;
  }

  /** Starts to watch the sheets an add-in now listens to. */
  follow(subscriptions: Subscriptions): void {
    const isHeard = (target: string) =>
      subscriptions.has("worksheetChanged", target) || subscriptions.has("tableChanged", target);
    for (const sheet of this.book.sheets) {
      const targets = [workbookTarget, sheet.id, ...sheet.tables.map(({ id }) => id)];
      if (!this.sheets.has(sheet.id) && targets.some(isHeard)) this.takeAll(sheet);
    }
  }

  /** After an event: what it changed is "before" from now on. */
  note(event: BookEvent): void {
    if (event.kind !== "changed") return;
    const sheet = this.book.sheetById(event.sheetId);
    if (sheet === undefined || !this.sheets.has(sheet.id)) return;
    if (event.left !== undefined) this.put(event, valueLeft(event, this.book));
    else if (event.change === "RangeEdited" && !isUnbounded(event.area))
      this.take(sheet, event.area);
    else this.takeAll(sheet);
  }

  private put({ sheetId, area }: ChangedArea, value: Value): void {
    const columns = this.sheets.get(sheetId);
    const values = columns?.get(area.column) ?? [];
    values[area.row] = value ?? undefined;
    columns?.set(area.column, values);
  }

  private takeAll(sheet: Sheet): void {
    const columns = new Map<number, (Value | undefined)[]>();
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.value === null) continue;
      const values = columns.get(column) ?? [];
      values[row] = cell.value;
      columns.set(column, values);
    }
    this.sheets.set(sheet.id, columns);
  }

  private take(sheet: Sheet, area: Area): void {
    const columns = this.sheets.get(sheet.id);
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const values = columns?.get(column) ?? [];
      const read = sheet.reader(column);
      for (let row = area.row; row <= lastRow(area); row += 1) values[row] = read(row) ?? undefined;
      columns?.set(column, values);
    }
  }
}
