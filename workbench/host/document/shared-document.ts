import type { Session } from "../model/session";
import { cellText } from "../ranges/cell-text";
import { readGrid, valueJson } from "../ranges/read-grid";
import { placeOf } from "./bindings";
import { DocumentCopies } from "./document-copies";
import { DocumentEvents } from "./document-events";

/** Office's numbers for the types of bindings. */
const typeNumbers = { Table: 1, Text: 2, Range: 3 } as const;

/** The document as Office's common API knows it, for all its hosts alike: bindings, settings and what is selected. */
export class SharedDocument {
  readonly events: DocumentEvents;
  readonly copies: DocumentCopies;

  constructor(private readonly session: Session) {
    this.events = new DocumentEvents(session);
    this.copies = new DocumentCopies(session.book);
  }

  /** A binding as office.js describes it; null where there is none. */
  binding(id: string) {
    const binding = this.session.bindings.byId(id);
    const place = binding === undefined ? null : placeOf(binding, this.session.book);
    if (binding === undefined || place === null) return null;
    return {
      Name: id,
      BindingType: typeNumbers[binding.type],
      RowCount: place.area.rows,
      ColCount: place.area.columns,
      HasHeaders: binding.type === "Table",
    };
  }

  /** What the cells that are selected show, a line a row, with tabs between. */
  selectedText(): string {
    const rows = this.#selected((cell) => cellText(cell, this.session));
    return (rows ?? []).map((row) => row.join("\t")).join("\n");
  }

  /** The values of the cells that are selected; null where these are too many. */
  selectedValues() {
    return this.#selected((cell) => valueJson(cell?.value ?? null));
  }

  settings(): Record<string, unknown> {
    return Object.fromEntries(this.session.book.settings);
  }

  /** Puts settings in the place of all that there are, and tells. */
  saveSettings(settings: Readonly<Record<string, unknown>>): void {
    const { book } = this.session;
    book.settings.clear();
    for (const [key, value] of Object.entries(settings)) book.settings.set(key, value);
    this.events.tell({ kind: "settingsChanged" });
  }

  #selected<T>(read: Parameters<typeof readGrid<T>>[2]): T[][] | null {
    const { id, selection } = this.session.book.activeSheet;
    return readGrid(this.session, { sheetId: id, area: selection.area }, read);
  }
}
