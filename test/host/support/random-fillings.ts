import fc from "fast-check";
import { score } from "../../unit/assessment/sketch";
import { enterSketch, unprotectAll } from "./enter-sketch";
import { expectedFigures, type Figures } from "./expected-figures";
import type { Filling } from "./filled-books";
import { randomSketch } from "./random-sketch";
import { randomSeed } from "./random-seed";

/** A random assessment to enter, and what the exact result of it is. */
interface RandomFilling extends Filling {
  readonly exact: Figures;
}

/** So many assessments by chance, other ones in every run; the languages take turns. */
export const randomFillings = (count: number): readonly RandomFilling[] =>
  fc.sample(randomSketch, { numRuns: count, seed: randomSeed }).map((sketch, index) => {
    const language = index % 2 === 0 ? "zh-CN" : "en-US";
    return {
      says: `random assessment ${index}`,
      language,
      exact: expectedFigures(score(sketch), language),
      fill: (book) => {
        const headings = book.table("TanpingMonitoring")?.table.columns ?? [];
        unprotectAll(book);
        enterSketch(book, { ...sketch, headings });
      },
    };
  });
