/** What is worth knowing of a document that was filled. */
export interface FillReport {
  /** Tags of ours that stand in the document and mean nothing. */
  readonly unknown: readonly string[];
  /** Controls that took no text: bound to data in the file, of a kind without text, or a list without a row to repeat. */
  readonly refused: readonly { readonly tag: string; readonly why: Refused }[];
  /** Controls whose text became another. */
  readonly changed: readonly {
    readonly tag: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Rows that stood in a list and are none of the workbook's any more, as text. */
  readonly dropped: readonly { readonly tag: string; readonly text: string }[];
  /** Tags of controls that were found and show what they should. */
  readonly met: readonly string[];
}

type Refused = "bound" | "no-text" | "no-rows";

/** Takes notes while a document is filled. */
export class FillNotes {
  readonly #unknown = new Set<string>();
  readonly #refused = new Map<string, Refused>();
  readonly #changed: FillReport["changed"][number][] = [];
  readonly #dropped: FillReport["dropped"][number][] = [];
  readonly #met = new Set<string>();

  unknown(tag: string): void {
    this.#unknown.add(tag);
  }

  refused(tag: string, why: Refused): void {
    this.#refused.set(tag, why);
  }

  changed(tag: string, from: string, to: string): void {
    this.#changed.push({ tag, from, to });
  }

  dropped(tag: string, text: string): void {
    this.#dropped.push({ tag, text });
  }

  met(tag: string): void {
    this.#met.add(tag);
  }

  /** All of them. */
  get report(): FillReport {
    return {
      unknown: [...this.#unknown],
      refused: [...this.#refused].map(([tag, why]) => ({ tag, why })),
      changed: this.#changed,
      dropped: this.#dropped,
      met: [...this.#met],
    };
  }
}
