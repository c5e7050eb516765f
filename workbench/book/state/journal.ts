import type { BookEvent } from "../event";

/** A place in a journal to go back to. */
export interface Mark {
  readonly steps: number;
  readonly events: number;
}

/** What has happened since the book last came to rest: the way back, step by step, and what to tell listeners. */
export class Journal {
  readonly #inverses: (() => void)[] = [];
  readonly #events: BookEvent[] = [];

  /** Notes how to take back the step that is about to be done. */
  record(inverse: () => void): void {
    this.#inverses.push(inverse);
  }

  tell(event: BookEvent): void {
    this.#events.push(event);
  }

  get events(): readonly BookEvent[] {
    return this.#events;
  }

  get isEmpty(): boolean {
    return this.#inverses.length === 0;
  }

  mark(): Mark {
    return { steps: this.#inverses.length, events: this.#events.length };
  }

  /** Takes back everything since the mark, last step first. */
  rollBack(mark: Mark): void {
    const undone = this.#inverses.splice(mark.steps);
    const before = this.#inverses.length;
    for (const inverse of undone.reverse()) inverse();
    this.#inverses.length = before;
    this.#events.length = mark.events;
  }

  /** Takes back everything; the inverses record themselves in whatever journal is open by then. */
  replayBackwards(): void {
    for (const inverse of [...this.#inverses].reverse()) inverse();
  }
}
