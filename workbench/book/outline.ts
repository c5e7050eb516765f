import type { Origin } from "./event";
import type { Lines } from "./operations/lines";
import * as operations from "./operations/outline";
import type { BookState } from "./state/book-state";
import type { Transactions } from "./state/transactions";

/** The groups of rows and columns of the sheets. */
export class Outline {
  readonly #state: BookState;
  readonly #transactions: Transactions;

  constructor(state: BookState, transactions: Transactions) {
    this.#state = state;
    this.#transactions = transactions;
  }

  /** Puts lines into a group. */
  group(sheetId: string, lines: Lines, origin: Origin): void {
    this.#transactions.run(origin, () => operations.changeGroup(this.#state, sheetId, lines, 1));
  }
  /** Takes the innermost group of each line away. */
  ungroup(sheetId: string, lines: Lines, origin: Origin): void {
    this.#transactions.run(origin, () => operations.changeGroup(this.#state, sheetId, lines, -1));
  }
  /** Shows grouped lines up to a level, counted from 1 for what is in no group, and hides those beyond. */
  showLevels(sheetId: string, what: Lines["what"], level: number, origin: Origin): void {
    this.#transactions.run(origin, () => operations.showLevels(this.#state, sheetId, what, level));
  }
  /** Hides or shows what is grouped around the lines. */
  setDetails(sheetId: string, lines: Lines, how: "hidden" | "shown", origin: Origin): void {
    this.#transactions.run(origin, () => operations.setDetails(this.#state, sheetId, lines, how));
  }
}
