import type { CalculationMode } from "./calculation-mode";
import type { BookState } from "./state/book-state";
import type { Transactions } from "./state/transactions";

/** When the formulas of a book are calculated. */
export class Calculation {
  readonly #state: BookState;
  readonly #transactions: Transactions;

  constructor(state: BookState, transactions: Transactions) {
    this.#state = state;
    this.#transactions = transactions;
  }

  get mode(): CalculationMode {
    return this.#state.calculationMode;
  }
  /** Whether something changed whose results are not worked out. */
  get isPending(): boolean {
    return this.#state.needsCalculation;
  }
  /** By hand, only the formulas that are entered are calculated; otherwise also all that waited until now. */
  setMode(mode: CalculationMode): void {
    this.#state.calculationMode = mode;
    this.#transactions.calculate();
  }
  /** Calculates all that waits, whatever the mode. */
  now(): void {
    this.#transactions.calculate("all");
  }
}
