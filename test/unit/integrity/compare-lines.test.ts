import { compareWorkbook } from "../../../src/integrity/compare-workbook";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { scoredItems } from "../../../src/standard/table-a1";
import { layOutBook } from "../plain-book/plain-book";
import { inspectPlain } from "../plain-book/survey-plain";
import { at, write, type Step } from "../tampering/step";
import { tamperPlainly } from "../tampering/tamper-plainly";

const plan = layOutWorkbook("zh-CN");
const lineCodes = new Set(["column-missing", "row-missing", "row-duplicated", "row-inserted"]);

/** What is said of the lines of Table A.1 after the steps. */
const linesAfter = (...steps: readonly Step[]) => {
  const book = layOutBook(plan);
  tamperPlainly(book, steps);
  return compareWorkbook(plan, inspectPlain(book, plan), "open")
    .map(({ finding }) => finding)
    .filter(({ code }) => lineCodes.has(code));
};

const insert: Step = { do: "insert", what: "rows", at: at("a1_id", 3), count: 1 };

it("a row between the items that bears no item is one put in", () => {
  expect(linesAfter(insert)).toMatchObject([{ code: "row-inserted" }]);
});

it("a row between the items that bears an item's id is there twice", () => {
  expect(linesAfter(insert, write(at("a1_id", 3), scoredItems[0]?.id ?? ""))).toMatchObject([
    { code: "row-duplicated" },
  ]);
});

it("without the column of the ids only that it is gone can be said", () => {
  const column: Step = { do: "delete", what: "columns", at: at("a1_id"), count: 1 };
  expect(linesAfter(insert, column)).toMatchObject([{ code: "column-missing" }]);
});
