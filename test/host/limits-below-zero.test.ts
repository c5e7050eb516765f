import { openFile } from "../../cli/book-file";
import { createWorkbook } from "../../src/workflows/create-workbook";
import { unsealWorkbook } from "../../src/workflows/seal-workbook";
import { scoreNow } from "./support/assessed-book";
import { enter, enterAssessment, valueOf } from "./support/fill";
import { openBook, type OpenBook } from "./support/open-book";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";

let open: OpenBook;
afterEach(() => open.close());

/** Pastes the limits; answers the codes of what withholds the composite, and what the file's own formula scores. */
const scoredWith = async (full: number, partial: number) => {
  enter(open.book, "tanping_limit_full", full);
  enter(open.book, "tanping_limit_partial", partial);
  const { card } = await scoreNow();
  return {
    withheldFor: card.withheldFor.map(({ code }) => code),
    exact: card.quantitative?.score.toFixed() ?? "",
    formula: String(valueOf(open.book, "tanping_a2_score")),
  };
};

test.each([
  "format-1/sealed.zh-CN",
  "format-2-draft/sealed.en-US",
  "format-2-draft-2/sealed.zh-CN",
])("%s withholds what its formulas cannot score, a limit below zero, and says so", async (file) => {
  const { book } = await openFile(`test/data/${file}.xlsx`);
  open = await openBook(book);
  await unsealWorkbook({ by: "李四", reason: "监督评价", now: new Date(0) });
  enter(book, "tanping_method", "historical");
  enter(book, "tanping_comparison_origin", "local");
  const before = await scoredWith(0.1, 0);
  expect(before.withheldFor).toEqual([]);
  expect(before.formula).toBe(before.exact);
  expect(await scoredWith(0.1, -0.02)).toEqual({
    withheldFor: ["limit-below-zero"],
    exact: "",
    formula: "",
  });
  expect(await scoredWith(-0.02, -0.1)).toEqual({
    withheldFor: ["limit-below-zero", "limit-below-zero"],
    exact: "",
    formula: "",
  });
});

test("a new workbook scores by limits that allow a rise, down to -1", async () => {
  open = await openBook(new Book(createCalculator()));
  await createWorkbook("zh-CN");
  enterAssessment(open.book);
  // Drax emitted 89.01 % more per MWh in 2020 than in 2019.
  enter(open.book, "tanping_year", 2020);
  const scores = (score: string) => ({ withheldFor: [], exact: score, formula: score });
  expect(await scoredWith(0, -0.8)).toEqual(scores("60"));
  expect(await scoredWith(0, -0.9)).toEqual(scores("80"));
  expect(await scoredWith(-0.9, -1)).toEqual(scores("100"));
  expect(await scoredWith(0, -1.01)).toEqual({
    withheldFor: ["parameter-out-of-range"],
    exact: "",
    formula: "",
  });
});
