import { refuse } from "./operations/refuse";

/** What a workbook says of itself in texts; the names are Office.js's. */
export type DocumentText =
  | "author"
  | "category"
  | "comments"
  | "company"
  | "keywords"
  | "lastAuthor"
  | "manager"
  | "revision"
  | "subject"
  | "title";

export type CustomValue = string | number | boolean;

/** All of a workbook's properties as a plain value. */
export interface PropertiesSnapshot {
  readonly texts: Readonly<Partial<Record<DocumentText, string>>>;
  readonly custom: Readonly<Record<string, CustomValue>>;
  /** When the file was first made, in ISO form, where it says so. */
  readonly created?: string;
}

/** Excel cuts nothing silently here: longer texts are refused. */
const longestValue = 255;

/** A workbook's properties. The keys of custom ones are told apart without regard to case, and kept as first given. */
export class DocumentProperties {
  readonly #texts: Map<DocumentText, string>;
  readonly #custom: Map<string, CustomValue>;

  /** When the workbook was first made. */
  readonly created: string;
  readonly #said: Pick<PropertiesSnapshot, "created">;

  constructor({ texts, custom, ...said }: PropertiesSnapshot = { texts: {}, custom: {} }) {
    this.#said = said;
    this.created = said.created ?? new Date().toISOString();
    this.#texts = new Map(Object.entries(texts) as [DocumentText, string][]);
    this.#custom = new Map(Object.entries(custom));
  }

  snapshot(): PropertiesSnapshot {
    const [texts, custom] = [Object.fromEntries(this.#texts), Object.fromEntries(this.#custom)];
    return { texts, custom, ...this.#said };
  }

  /** "" where it says nothing. */
  text(name: DocumentText): string {
    return this.#texts.get(name) ?? "";
  }
  setText(name: DocumentText, text: string): void {
    if (text === "") this.#texts.delete(name);
    else this.#texts.set(name, text);
  }

  get customKeys(): readonly string[] {
    return [...this.#custom.keys()];
  }
  /** The key as it is kept, undefined where there is none alike. */
  customKey(key: string): string | undefined {
    return this.customKeys.find((known) => known.toLowerCase() === key.toLowerCase());
  }
  custom(key: string): CustomValue | undefined {
    return this.#custom.get(this.customKey(key) ?? key);
  }
  /** Answers the key as it is kept. */
  setCustom(key: string, value: CustomValue): string {
    if (typeof value === "string" && value.length > longestValue)
      refuse("propertyTooLong", longestValue);
    const kept = this.customKey(key) ?? key;
    this.#custom.set(kept, value);
    return kept;
  }
  deleteCustom(key: string): void {
    this.#custom.delete(this.customKey(key) ?? key);
  }
}
