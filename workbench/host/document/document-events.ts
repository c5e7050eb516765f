import type { Area } from "../../book/area";
import { containsCell, intersection, overlaps } from "../../book/areas";
import type { BookEvent } from "../../book/event";
import type { Session } from "../model/session";
import { type Binding, placeOf } from "./bindings";

/** The selected cells of a binding, counted from its first. */
export interface SelectedPart {
  readonly startRow: number;
  readonly startColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What office.js hears of the document itself, beside the events of the object model. */
export type DocumentEvent =
  | { readonly kind: "settingsChanged" }
  | { readonly kind: "bindingDataChanged"; readonly id: string }
  | { readonly kind: "bindingSelectionChanged"; readonly id: string; readonly part: SelectedPart };

type Hear = (event: DocumentEvent) => void;

/** Tells of settings that are saved, and of what happens to the cells of bindings, once in a batch for each. */
export class DocumentEvents {
  readonly #listeners = new Set<Hear>();
  readonly #stop: () => void;
  readonly #waiting = new Map<string, DocumentEvent>();
  #delivery: Promise<void> = Promise.resolve();

  constructor(private readonly session: Session) {
    this.#stop = session.book.on((event) => this.#take(event));
  }

  on(hear: Hear): () => void {
    this.#listeners.add(hear);
    return () => this.#listeners.delete(hear);
  }

  tell(event: DocumentEvent): void {
    if (!this.session.subscriptions.enabled) return;
    if (this.#waiting.size === 0)
      this.#delivery = new Promise<void>((done) => setTimeout(done, 0)).then(() => this.#deliver());
    this.#waiting.set(`${event.kind} ${"id" in event ? event.id : ""}`, event);
  }

  delivered(): Promise<void> {
    return this.#delivery;
  }

  close(): void {
    this.#stop();
    this.#listeners.clear();
  }

  #deliver(): void {
    const due = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const event of due) for (const hear of [...this.#listeners]) hear(event);
  }

  #take(event: BookEvent): void {
    for (const binding of this.session.bindings.all) {
      const place = placeOf(binding, this.session.book);
      if (place === null || !("sheetId" in event) || event.sheetId !== place.sheetId) continue;
      if (event.kind === "selectionChanged") this.#tellSelection(binding, place.area);
      else if (touches(event, place.area))
        this.tell({ kind: "bindingDataChanged", id: binding.id });
    }
  }

  #tellSelection({ id }: Binding, area: Area): void {
    const selected = intersection(area, this.session.book.activeSheet.selection.area);
    if (selected === null) return;
    const part = {
      startRow: selected.row - area.row,
      startColumn: selected.column - area.column,
      rowCount: selected.rows,
      columnCount: selected.columns,
    };
    this.tell({ kind: "bindingSelectionChanged", id, part });
  }
}

/** Whether data or formats in the area changed, or the results of its formulas. */
function touches(event: BookEvent, area: Area): boolean {
  if (event.kind === "changed" || event.kind === "formatChanged") return overlaps(event.area, area);
  return (
    event.kind === "calculated" &&
    event.cells.some(([row, column]) => containsCell(area, row, column))
  );
}
