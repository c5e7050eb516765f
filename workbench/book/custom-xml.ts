import { refuse } from "./operations/refuse";

/** XML that add-ins keep in the workbook, by its id. */
export type CustomXmlSnapshot = Readonly<Record<string, string>>;

/** The parts of XML of a workbook. */
export class CustomXml {
  readonly #parts: Map<string, string>;
  #made = 0;

  constructor(parts: CustomXmlSnapshot = {}) {
    this.#parts = new Map(Object.entries(parts));
  }

  snapshot(): CustomXmlSnapshot {
    return Object.fromEntries(this.#parts);
  }

  get ids(): readonly string[] {
    return [...this.#parts.keys()];
  }
  xml(id: string): string | undefined {
    return this.#parts.get(id);
  }
  /** Answers the id no part of this workbook has. */
  add(xml: string): string {
    let id: string;
    do {
      this.#made += 1;
      const serial = this.#made.toString(16).toUpperCase().padStart(12, "0");
      id = `{00000000-000C-0000-0000-${serial}}`;
    } while (this.#parts.has(id));
    this.#parts.set(id, xml);
    return id;
  }
  set(id: string, xml: string): void {
    if (!this.#parts.has(id)) refuse("customXmlMissing", id);
    this.#parts.set(id, xml);
  }
  delete(id: string): void {
    if (!this.#parts.delete(id)) refuse("customXmlMissing", id);
  }
}
