import type { Area } from "./area";
import type { Origin } from "./event";
import type { NamedStyle } from "./named-style";
import * as operations from "./operations/named-styles";
import type { BookState } from "./state/book-state";
import type { Transactions } from "./state/transactions";

/** The workbook's list of named styles: Excel's own, as far as they were changed, and those that were added. */
export class NamedStyles {
  readonly #state: BookState;
  readonly #transactions: Transactions;

  constructor(state: BookState, transactions: Transactions) {
    this.#state = state;
    this.#transactions = transactions;
  }

  get all(): readonly NamedStyle[] {
    return operations.namedStyles(this.#state);
  }
  /** By its name, or by office.js's word for one that comes with Excel. */
  find(name: string): NamedStyle | undefined {
    return operations.findNamedStyle(this.#state, name);
  }
  add(name: string, origin: Origin): void {
    this.#transactions.run(origin, () => operations.addNamedStyle(this.#state, name));
  }
  change(name: string, change: operations.NamedStyleChange, origin: Origin): void {
    this.#transactions.run(origin, () => operations.changeNamedStyle(this.#state, name, change));
  }
  delete(name: string, origin: Origin): void {
    this.#transactions.run(origin, () => operations.deleteNamedStyle(this.#state, name));
  }
  /** Gives cells a style of the list. */
  apply(at: { sheetId: string; area: Area }, name: string, origin: Origin): void {
    const apply = () => operations.applyNamedStyle(this.#state, at, name, origin);
    this.#transactions.run(origin, apply);
  }
}
