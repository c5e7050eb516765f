/** What chance gives from a seed: the same again for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x85ebca6b) >>> 0 || 1;
    for (let turn = 0; turn < 8; turn += 1) this.#next();
  }

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    return this.#next() % limit;
  }

  /** One of a list. */
  of<Of>(list: readonly Of[]): Of {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error("There is nothing to choose from.");
    return one;
  }

  /** Marsaglia's xorshift. */
  #next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state >>> 0;
    return this.#state;
  }
}
