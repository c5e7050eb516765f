/** What a file holds and a book cannot: each thing once, in the order it was met. */
export class Losses {
  readonly #found = new Set<string>();

  add(what: string): void {
    this.#found.add(what);
  }

  list(): readonly string[] {
    return [...this.#found];
  }
}
