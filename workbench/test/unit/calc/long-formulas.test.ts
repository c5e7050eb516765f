import { openBook } from "../book/open-book";

/** Excel takes formulas of 8,192 characters however many operators they hold; only functions nest 64 levels at most. */
const cases: readonly (readonly [says: string, formula: string, value: unknown])[] = [
  ["a sum of 4,000 terms", `=${Array(4000).fill("1").join("+")}`, 4000],
  ["a sum of 2,700 cells", `=${Array(2700).fill("A1").join("+")}`, 5400],
  ["4,000 texts joined", `=LEN(${Array(4000).fill("1").join("&")})`, 4000],
  ["an odd number of signs", `=${"-".repeat(2001)}3`, -3],
  ["a blank range with 3,000 percent signs", `=C1${"%".repeat(3000)}`, 0],
  ["a range spanned by 1,000 cells", `=SUM(${Array(1000).fill("A1").join(":")})`, 2],
  ["brackets within brackets", `=${"1-(".repeat(500)}5${")".repeat(500)}`, 5],
];

test.each(cases)("answers %s", (_says, formula, value) => {
  const { book, sheet } = openBook();
  const put = (row: number, column: number, entry: string) =>
    book.typeEntry({ sheetId: sheet.id, row, column }, entry);
  put(0, 0, "2");
  expect(put(0, 1, formula)).toEqual({ kind: "entered" });
  expect(sheet.cell(0, 1)?.value).toEqual(value);
});

test("a sum of 2,700 cells follows its cell, moved or changed", () => {
  const { book, sheet } = openBook();
  const put = (row: number, column: number, entry: string) =>
    book.typeEntry({ sheetId: sheet.id, row, column }, entry);
  put(0, 0, "2");
  put(0, 1, `=${Array(2700).fill("A1").join("+")}`);
  book.insert(sheet.id, "rows", 0, 1, "user");
  put(1, 0, "3");
  expect(sheet.cell(1, 1)?.value).toBe(8100);
});

test.each([
  ["=SUM(Sheet1!A:XFD)", 6],
  ["=SUMPRODUCT(Sheet1!A:XFD)", 6],
  ["=SUMPRODUCT((Sheet1!A:A>1)*1)", 2],
  // An array as large as a sheet: Excel runs out of resources.
  ["=SUMPRODUCT(--(Sheet1!A:XFD=3))", { error: "#NUM!" }],
])("whole columns and sheets are read where the memory allows: %s", (formula, value) => {
  const { book, write } = openBook();
  write("A1", [[1], [2], [3]]);
  const other = book.addSheet("Other", "user");
  const entered = book.typeEntry({ sheetId: other.id, row: 0, column: 0 }, formula);
  expect([entered.kind, other.cell(0, 0)?.value]).toEqual(["entered", value]);
});
