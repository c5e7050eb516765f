/** Milliseconds between two lines of progress. */
const interval = 2000;

/** Tells the error stream how far a run is with so many files, and how fast, every two seconds and at its end. */
export class Progress {
  readonly #began = Date.now();
  #told = Date.now();
  #done = 0;
  #uncounted = 0;

  constructor(
    private readonly total: number,
    private readonly before: number,
  ) {
    if (before > 0) process.stderr.write(`${before} of ${before + total} were there already\n`);
  }

  /** One more file is done. */
  add(isCounted: boolean): void {
    this.#done += 1;
    if (!isCounted) this.#uncounted += 1;
    if (Date.now() - this.#told < interval && this.#done < this.total) return;
    this.#told = Date.now();
    const seconds = Math.max((this.#told - this.#began) / 1000, 0.001);
    const rate = (this.#done / seconds).toFixed(1);
    process.stderr.write(
      `${this.before + this.#done} of ${this.before + this.total}, ${rate} a second, ${this.#uncounted} of them not counted\n`,
    );
  }
}
