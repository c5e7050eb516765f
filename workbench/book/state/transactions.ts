import type { BookState } from "./book-state";
import type { BookEvent, RowAndColumn, Origin } from "../event";
import { History } from "./history";
import { Journal } from "./journal";
import { calculateEntered, recalculate } from "./recalculate";

/**
 * Runs operations so that each happens whole or not at all, and when the outermost ends calculates once, remembers
 * what the user may undo and tells listeners. Before ExcelApi 1.19 an add-in's change empties the undo list.
 */
export class Transactions {
  readonly #history = new History();
  readonly #listeners = new Set<(event: BookEvent) => void>();
  readonly #calculated = new Map<string, RowAndColumn[]>();
  #depth = 0;
  #isFinal = false;

  constructor(readonly state: BookState) {}

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** One operation: refused, it leaves nothing behind. A final one cannot be undone, nor anything before it. */
  run<T>(origin: Origin, work: () => T, effect: "undoable" | "final" = "undoable"): T {
    return this.together(() => {
      const { journal } = this.state;
      const mark = journal.mark();
      try {
        const result = work();
        if (origin === "add-in" || effect === "final") this.#isFinal = true;
        return result;
      } catch (refusal) {
        journal.rollBack(mark);
        throw refusal;
      }
    });
  }

  /** Several operations that come to rest together; those done before one is refused stay done. */
  together<T>(work: () => T): T {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#comeToRest();
    }
  }

  attempt(work: () => "keep" | "discard"): "keep" | "discard" {
    return this.together(() => {
      const { journal } = this.state;
      const mark = journal.mark();
      const wasFinal = this.#isFinal;
      const decision = work();
      if (decision === "keep") return decision;
      journal.rollBack(mark);
      this.#isFinal = wasFinal;
      this.state.needsCalculation = true;
      return decision;
    });
  }

  /** Calculates what is not yet calculated, for someone who looks before the operations end; all, or by the mode. */
  calculate(what: "byMode" | "all" = "byMode"): void {
    if (!this.state.needsCalculation) return;
    this.together(() => this.#recalculate(what));
  }

  undo(): void {
    this.#travel((open) => this.#history.undo(open));
  }

  redo(): void {
    this.#travel((open) => this.#history.redo(open));
  }

  /** Forgets all that happened, tells nobody and calculates. */
  startAfresh(): void {
    this.state.journal = new Journal();
    this.#history.forgetAll();
    recalculate(this.state);
  }

  #travel(move: (open: Journal) => void): void {
    if (this.#depth > 0) throw new Error("Undo within an operation");
    move(this.state.journal);
    this.#settle();
  }

  #comeToRest(): void {
    const { journal } = this.state;
    const isFinal = this.#isFinal;
    this.#isFinal = false;
    if (isFinal) this.#history.forgetAll();
    else if (!journal.isEmpty) this.#history.remember(journal);
    this.#settle();
  }

  #recalculate(what: "byMode" | "all", events = this.state.journal.events): void {
    const isByHand = what === "byMode" && this.state.calculationMode === "manual";
    const changed = isByHand ? calculateEntered(this.state, events) : recalculate(this.state);
    for (const [sheetId, cells] of changed)
      this.#calculated.set(sheetId, [...(this.#calculated.get(sheetId) ?? []), ...cells]);
  }

  #settle(): void {
    const { events } = this.state.journal;
    this.state.journal = new Journal();
    if (this.state.needsCalculation) this.#recalculate("byMode", events);
    const calculated = [...this.#calculated].map(
      ([sheetId, cells]) => ({ kind: "calculated", sheetId, cells }) as const,
    );
    this.#calculated.clear();
    for (const event of [...events, ...calculated])
      for (const listener of [...this.#listeners]) listener(event);
  }
}
