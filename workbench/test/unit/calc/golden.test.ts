import { formulaResult } from "./formula-result";
import { goldenBook } from "./golden-book";
import { excelOnlyCases, portableCases } from "./golden-cases";

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
