import { Book } from "../../../book/book";
import type { Content } from "../../../book/content";
import type { Value } from "../../../book/value";
import { createCalculator } from "../../../calc/calculator";

/** Noon of a fixed day, for TODAY and NOW. */
const clock = () => new Date(2026, 6, 15, 12);

/** The cells the golden cases read: a table with everything that counts and does not count, and strays. */
const data: readonly (readonly (Value | { readonly formula: string })[])[] = [
  ["年份", "排放量（tCO2e）", "a#b", "备注", "[x] '@'", null, { error: "#N/A" }],
  [2020, 100.5, 1, "甲", 0.1, null, 5],
  [2021, 200, 2, "乙", 0.2, 3, null],
  [2022, "12", true, { formula: '=""' }, 0.3, null, "Total*"],
  [2023, null, 4, "abc", 1.005, "x", "tot"],
  [2024, 300.25, 0, "ABD", -2.5, null, { formula: "=1/0" }],
];

const contentOf = (cell: Value | { readonly formula: string }): Content =>
  typeof cell === "object" && cell !== null && "formula" in cell ? cell : { value: cell };

/** A book with the golden data on 数据 and the formulas down column A of 算例. */
export const goldenBook = (formulas: readonly string[]): Book => {
  const book = new Book(createCalculator(clock));
  const cases = book.activeSheet;
  book.renameSheet(cases.id, "算例", "user");
  const sheet = book.addSheet("数据", "user");
  const all = { row: 0, column: 0, rows: data.length, columns: 7 };
  book.write(
    sheet.id,
    all,
    data.map((row) => row.map(contentOf)),
    "pasted",
  );
  const table = { row: 0, column: 0, rows: 6, columns: 5 };
  book.addTable(sheet.id, table, { showHeaders: true, name: "Tanping" }, "user");
  const name = { visible: true, comment: "" };
  book.addName(
    { ...name, name: "排放", formula: "=Tanping[排放量（tCO2e）]", sheetId: null },
    "user",
  );
  book.addName({ ...name, name: "factor", formula: "=0.5", sheetId: null }, "user");
  book.addName({ ...name, name: "factor", formula: "=2", sheetId: sheet.id }, "user");
  book.addName({ ...name, name: "first_year", formula: "=数据!$A$2", sheetId: null }, "user");
  const column = { row: 0, column: 0, rows: formulas.length, columns: 1 };
  book.write(
    cases.id,
    column,
    formulas.map((formula) => [{ formula }]),
    "pasted",
  );
  return book;
};
