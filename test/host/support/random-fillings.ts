import fc from "fast-check";
import { score, type Sketch } from "../../unit/assessment/sketch";
import { enterSketch, unprotectAll } from "./enter-sketch";
import { expectedFigures, type Figures } from "./expected-figures";
import type { Filling } from "./filled-books";
import { randomSketch } from "./random-sketch";
import { randomSeed } from "./random-seed";

/** A random assessment to enter, and what the exact result of it is. */
interface RandomFilling extends Filling {
  readonly exact: Figures;
}

/** By the exact result: with a composite score, or without. */
const isScored = (sketch: Sketch): boolean => score(sketch).composite !== null;

/** So many assessments by chance, other ones in every run: two in Chinese, two in English, one of each two withheld. */
export const randomFillings = (count: number): readonly RandomFilling[] => {
  const withheld = randomSketch.filter((sketch) => !isScored(sketch));
  const pairs = fc.sample(fc.tuple(randomSketch.filter(isScored), withheld), {
    numRuns: Math.ceil(count / 2),
    seed: randomSeed,
  });
  return pairs
    .flat()
    .slice(0, count)
    .map((sketch, index) => {
      const language = index % 4 < 2 ? "zh-CN" : "en-US";
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
};
