import { tokenize } from "@borgar/fx";
import { offeredFunctions } from "../../../calc/functions/find-function";
import { formulaResult } from "./formula-result";
import { excelOnlyCases, portableCases } from "./golden/golden-cases";
import { goldenBook } from "./golden-book";

const cases = [...portableCases, ...excelOnlyCases];
const book = goldenBook(cases.map(([formula]) => formula));

test.each(cases.map(([formula, expected], row) => ({ formula, expected, row })))(
  "$formula",
  ({ expected, row }) => {
    expect(formulaResult(book, row)).toEqual(expected);
  },
);

test("evaluates the same for a formula that stands in no cell", () => {
  const at = { sheetId: book.activeSheet.id, row: 5000, column: 3 };
  for (const [formula, expected] of cases)
    expect([formula, book.calculator.evaluate(book, formula, at)]).toEqual([formula, expected]);
});

test("offers exactly the functions that have a case here", () => {
  const called = cases
    .filter(([, expected]) => JSON.stringify(expected) !== '{"error":"#NAME?"}')
    .flatMap(([formula]) => tokenize(formula))
    .filter(({ type }) => type === "func")
    .map(({ value }) => value.toUpperCase());
  expect([...new Set(called)].sort()).toEqual(offeredFunctions);
});

test("has every case once", () => {
  const formulas = cases.map(([formula]) => formula);
  expect(formulas.filter((formula, i) => formulas.indexOf(formula) !== i)).toEqual([]);
});
