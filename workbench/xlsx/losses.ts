import { type Loss, loss, type LossDetails, type LossKind, tellLoss } from "./loss";

/** What a file holds and a book cannot: each thing once, in the order it was met. */
export class Losses {
  readonly #found = new Map<string, Loss>();

  add<Kind extends LossKind>(kind: Kind, ...details: LossDetails<Kind>): void {
    const lost = loss(kind, ...details);
    const told = tellLoss(lost);
    if (!this.#found.has(told)) this.#found.set(told, lost);
  }

  list(): readonly Loss[] {
    return [...this.#found.values()];
  }
}
