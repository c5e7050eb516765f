import type { Area } from "../../book/area";
import { cellsOf } from "../../book/areas";
import type { Book } from "../../book/book";
import type { BookEvent } from "../../book/event";
import type { Sheet } from "../../book/sheet";
import type { Value } from "../../book/value";
import { isUnbounded } from "../ranges/read-grid";
import { type Subscriptions, workbookTarget } from "./subscriptions";

/** What was before an event: the active sheet, and the values of watched sheets, which change events tell. */
export class BeforeValues {
  private readonly sheets = new Map<string, Map<string, Value>>();

  activeSheetId: string;

  constructor(private readonly book: Book) {
    this.activeSheetId = book.activeSheet.id;
  }

  valueAt(sheetId: string, row: number, column: number): Value {
    return this.sheets.get(sheetId)?.get(`${row},${column}`) ?? null;
  }

  /** Starts to watch the sheets an add-in now listens to. */
  follow(subscriptions: Subscriptions): void {
    const all = subscriptions.has("worksheetChanged", workbookTarget);
    for (const sheet of this.book.sheets)
      if (!this.sheets.has(sheet.id) && (all || subscriptions.has("worksheetChanged", sheet.id)))
        this.takeAll(sheet);
  }

  /** After an event: what it changed is "before" from now on. */
  note(event: BookEvent): void {
    this.activeSheetId = this.book.activeSheet.id;
    if (event.kind !== "changed") return;
    const sheet = this.book.sheetById(event.sheetId);
    if (sheet === undefined || !this.sheets.has(sheet.id)) return;
    if (event.change === "RangeEdited" && !isUnbounded(event.area)) this.take(sheet, event.area);
    else this.takeAll(sheet);
  }

  private takeAll(sheet: Sheet): void {
    const values = [...sheet.cells()].map(
      ({ row, column, cell }) => [`${row},${column}`, cell.value] as const,
    );
    this.sheets.set(sheet.id, new Map(values));
  }

  private take(sheet: Sheet, area: Area): void {
    const values = this.sheets.get(sheet.id);
    for (const [row, column] of cellsOf(area))
      values?.set(`${row},${column}`, sheet.cell(row, column)?.value ?? null);
  }
}
