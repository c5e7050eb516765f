import type { Area } from "../../book/area";
import { isOnSheet } from "../../book/areas";
import type { Book } from "../../book/book";
import type { RangeRef } from "../ranges/range-ref";

export const bindingTypes = ["Range", "Table", "Text"] as const;
export type BindingType = (typeof bindingTypes)[number];

/** Cells that an add-in gave a name of its own, to hear what becomes of them: a range that follows them, or a table. */
export interface Binding {
  readonly id: string;
  readonly type: BindingType;
  readonly of: RangeRef | { readonly tableId: string };
}

/** Where the cells of a binding are; null where they are no more. */
export function placeOf({ of }: Binding, book: Book): { sheetId: string; area: Area } | null {
  if (!("tableId" in of))
    return book.sheetById(of.sheetId) && isOnSheet(of.area) ? { ...of } : null;
  const found = book.table(of.tableId);
  return found === undefined ? null : { sheetId: found.sheet.id, area: found.table.area };
}

/** The bindings of a workbook; one that is added again takes the place of the former. */
export class Bindings {
  readonly #byId = new Map<string, Binding>();

  get all(): readonly Binding[] {
    return [...this.#byId.values()];
  }
  byId(id: string): Binding | undefined {
    return this.#byId.get(id);
  }
  add(binding: Binding): void {
    this.#byId.set(binding.id, binding);
  }
  delete(id: string): void {
    this.#byId.delete(id);
  }
}
