interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes of a text by places of the text as it was, none of which overlap; what is inserted at one place stays in order. */
export class TextEdits {
  readonly #edits: Edit[] = [];

  constructor(readonly source: string) {}

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove({ start, end }: { readonly start: number; readonly end: number }): void {
    this.replace(start, end, "");
  }

  /** The changed text. */
  apply(): string {
    const ordered = this.#edits.toSorted(
      (one, other) => one.start - other.start || one.end - other.end,
    );
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of ordered) {
      if (start < at) throw new Error(`Two changes of a text overlap at ${start}.`);
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    return pieces.join("") + this.source.slice(at);
  }
}
