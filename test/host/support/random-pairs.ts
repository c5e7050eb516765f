import fc from "fast-check";
import { openSavedBytes } from "../../../cli/bytes/open-saved-bytes";
import { Decimal } from "../../../src/exact/decimal";
import { scorePairs } from "../../../src/sheets/process/score-pairs";
import { scoredItems } from "../../../src/standard/table-a1";
import { checkWorkbook } from "../../../src/workflows/check-workbook";
import { mergeSecond, readSecond } from "../../../src/workflows/merge-second";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import { newAssessment } from "../../../cli/create";
import { enter } from "./fill";
import { openBook } from "./open-book";
import { randomSeed } from "./random-seed";

/** A judgement as the generator chose it: hundredths of a point, left out, or open. */
type Drawn = number | "not-applicable" | "open";

const marks = (copyId: string) => ({ workbookId: "10000000-0000-4000-8000-000000000000", copyId });

const judgements: fc.Arbitrary<readonly Drawn[]> = fc.tuple(
  ...scoredItems.map(({ maximum }) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.constant<Drawn>("open") },
      { weight: 1, arbitrary: fc.constant<Drawn>("not-applicable") },
      { weight: 8, arbitrary: fc.integer({ min: 0, max: Number(maximum) * 100 }) },
    ),
  ),
);

/** Two assessors' judgements of every item. */
export type DrawnPair = readonly [first: readonly Drawn[], second: readonly Drawn[]];

/** So many pairs by chance. */
export const randomPairs = (count: number): readonly DrawnPair[] =>
  fc.sample(fc.tuple(judgements, judgements), { seed: randomSeed, numRuns: count });

/** A workbook of the one assessment, with those judgements. */
const bookOf = async (drawn: readonly Drawn[], copyId: string) => {
  const book = await newAssessment("zh-CN", marks(copyId));
  enter(book, "tanping_na_rule", "excluded");
  enter(book, "tanping_score_step", "0.01");
  enter(
    book,
    "tanping_a1_score",
    ...drawn.map((its) => (typeof its === "number" ? its / 100 : null)),
  );
  enter(
    book,
    "tanping_a1_na",
    ...drawn.map((its) => (its === "not-applicable" ? "没有这类业务" : null)),
  );
  return book;
};

/** Hundredths as exact digits: 125 is 1.25. */
const digits = (hundredths: number): string => new Decimal(hundredths).div(100).toFixed();

const words = (its: Drawn): string => {
  if (its === "open") return "none";
  return typeof its === "number" ? digits(its) : its;
};

/** What the pairs of both are once the second workbook is merged into the first, and what they should be, worked out from what was drawn. */
export const tryPair = async (
  drawn: DrawnPair,
): Promise<{ readonly found: readonly string[]; readonly expected: readonly string[] }> => {
  const first = await bookOf(drawn[0], "20000000-0000-4000-8000-000000000001");
  const second = await bookOf(drawn[1], "20000000-0000-4000-8000-000000000002");
  const { source } = openSavedBytes(await writeXlsx(second));
  const read = await readSecond(source, "second.xlsx");
  const open = await openBook(first);
  const merged = read.kind === "done" ? await mergeSecond(read.answer, "李工") : read;
  const checked = await checkWorkbook();
  open.close();
  if (merged.kind === "refused" || checked.kind === "refused") throw new Error("refused");
  return {
    found: scorePairs(checked.answer.reading).map(
      ({ item, first: one, second: other, difference, state }) =>
        [item, String(one), String(other), difference?.toFixed() ?? "", state].join(" "),
    ),
    expected: scoredItems.flatMap(({ id }, index) => {
      const [one, other] = [drawn[0][index] ?? "open", drawn[1][index] ?? "open"];
      if (other === "open") return [];
      const difference =
        typeof one === "number" && typeof other === "number" ? digits(other - one) : "";
      return [
        `${id} ${words(one)} ${words(other)} ${difference} ${one === other ? "same" : "open"}`,
      ];
    }),
  };
};
