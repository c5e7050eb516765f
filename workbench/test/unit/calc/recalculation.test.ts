import { Book } from "../../../book/book";
import type { Content } from "../../../book/content";
import type { Value } from "../../../book/value";
import { createCalculator } from "../../../calc/calculator";

const calculator = createCalculator();

const open = (...rows: readonly (readonly (string | number)[])[]) => {
  const book = new Book(calculator);
  const { id } = book.activeSheet;
  const put = (row: number, column: number, content: string | number): void => {
    const cell: Content =
      typeof content === "string" && content.startsWith("=")
        ? { formula: content }
        : { value: content };
    book.write(id, { row, column, rows: 1, columns: 1 }, [[cell]], "pasted");
  };
  const value = (row: number, column: number): Value =>
    book.activeSheet.cell(row, column)?.value ?? null;
  rows.forEach((row, r) => row.forEach((content, c) => put(r, c, content)));
  return { book, id, put, value };
};

test("follows a change through a chain of formulas", () => {
  const { put, value } = open([1, "=A1*2", "=B1+1"]);
  put(0, 0, 5);
  expect([value(0, 1), value(0, 2)]).toEqual([10, 11]);
});

test("answers only results that changed", () => {
  const { book, put } = open([1, "=A1*0", "=A1"]);
  put(0, 0, 5);
  expect([...calculator.recalculate(book, [])]).toEqual([]);
});

test("follows names, tables and sheets that appear later", () => {
  const { book, id, value } = open(["=later*2", "=Other!A1", 7]);
  expect(value(0, 0)).toEqual({ error: "#NAME?" });
  expect(value(0, 1)).toEqual({ error: "#REF!" });
  book.addName(
    { name: "later", formula: "=Sheet1!$C$1", sheetId: null, visible: true, comment: "" },
    "user",
  );
  expect(value(0, 0)).toBe(14);
  expect(book.sheetById(id)?.cell(0, 0)?.formula).toBe("=later*2");
});

test("follows a name that is given another meaning, also where it only asks for its place", () => {
  const { book, value } = open(["=n", "=ROW(n)+1", 7]);
  const add = { name: "n", sheetId: null, visible: true, comment: "" };
  book.addName({ ...add, formula: "=5" }, "user");
  expect(value(0, 0)).toBe(5);
  book.setName("n", null, { formula: "=Sheet1!$C$1" }, "user");
  expect([value(0, 0), value(0, 1)]).toEqual([7, 2]);
  book.setName("n", null, { formula: "=Sheet1!$C$9" }, "user");
  expect([value(0, 0), value(0, 1)]).toEqual([0, 10]);
});

test("takes a name that leads to itself for an error, however it does", () => {
  const { book, value } = open(["=n", "=ROW(n)", "=SUM(F2:n)"]);
  book.addName(
    { name: "n", formula: "=ROW(n)+($F$1:n)", sheetId: null, visible: true, comment: "" },
    "user",
  );
  const errors = ["#NAME?", "#NAME?", "#VALUE!"].map((error) => ({ error }));
  expect([0, 1, 2].map((column) => value(0, column))).toEqual(errors);
});

test("follows a table that grows, from another sheet as well", () => {
  const { book, id, value } = open(["=SUM(Data[v])", "v"], [0, 3], [0, 4]);
  book.addTable(
    id,
    { row: 0, column: 1, rows: 2, columns: 1 },
    { showHeaders: true, name: "Data" },
    "user",
  );
  const other = book.addSheet("Other", "user");
  const first = { row: 0, column: 0, rows: 1, columns: 1 };
  book.write(other.id, first, [[{ formula: "=SUM(Data[v])" }]], "pasted");
  const table = book.table("Data")?.table.id ?? "";
  book.changeTable(table, { area: { row: 0, column: 1, rows: 3, columns: 1 } }, "user");
  expect([value(0, 0), other.cell(0, 0)?.value]).toEqual([7, 7]);
});

test("calculates a formula that is written again where it stands", () => {
  const { put, value } = open([1, "=A1*2"]);
  put(0, 1, "=A1*2");
  expect(value(0, 1)).toBe(2);
});

test("forgets the last formula of a book, and calculates the next one on another sheet", () => {
  const { book, id, put } = open(["=RAND()"]);
  put(0, 0, 1);
  const other = book.addSheet("Other", "user");
  book.write(id, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: "=RAND()" }]], "pasted");
  put(0, 0, 2);
  const first = { row: 0, column: 0, rows: 1, columns: 1 };
  book.write(other.id, first, [[{ formula: "=Sheet1!A1+1" }]], "pasted");
  expect(other.cell(0, 0)?.value).toBe(3);
});

test("makes every cell of a circle an error, and mends it when the circle is broken", () => {
  const { put, value } = open(["=B1", "=C1", "=A1+1", "=A1"]);
  const circular = { error: "#CALC!" };
  expect([0, 1, 2, 3].map((column) => value(0, column))).toEqual(Array(4).fill(circular));
  put(0, 2, 4);
  expect([0, 1, 2, 3].map((column) => value(0, column))).toEqual([4, 4, 4, 4]);
});

test("lets a cell ask for its own row", () => {
  expect(open(["=ROW(A1)+COLUMNS(A1:C1)"]).value(0, 0)).toBe(4);
});

test("calculates a chain of 5,000 formulas that runs upwards", () => {
  const { book, id, put, value } = open();
  const chain = Array.from({ length: 5000 }, (_, row) => [{ formula: `=A${row + 2}+1` }]);
  book.write(id, { row: 0, column: 0, rows: 5000, columns: 1 }, chain, "pasted");
  put(5000, 0, 1);
  expect(value(0, 0)).toBe(5001);
});

test("takes more than 10,000 different formulas", () => {
  const { book, id, value } = open();
  const many = Array.from({ length: 10_500 }, (_, row) => [{ formula: `=ABS(-${row})` }]);
  book.write(id, { row: 0, column: 0, rows: many.length, columns: 1 }, many, "pasted");
  expect([value(0, 0), value(10_499, 0)]).toEqual([0, 10_499]);
});

test("reads cells that OFFSET and INDIRECT find only when they are calculated", () => {
  const { put, value } = open(['=INDIRECT("C1")', "=OFFSET(A1,0,3)", "=D1+1", 1]);
  put(0, 3, 5);
  expect([value(0, 0), value(0, 1)]).toEqual([6, 5]);
});

test("evaluates relative references of a rule from the cell it is asked for", () => {
  const { book, id } = open([1, 10], [2, 20]);
  const at = { sheetId: id, row: 1, column: 2 };
  expect(calculator.evaluate(book, "=B2>A2", at)).toBe(true);
  expect(calculator.evaluate(book, "=ROW()", at)).toBe(2);
});

test("means other cells in each row of a table, and the same cells of a sheet in every row", () => {
  const { book, id, value, put } = open(["n", "own", "all"], [1], [2], ["=Sheet1!A2"], ["=A2"]);
  const table = { row: 0, column: 0, rows: 3, columns: 4 };
  book.addTable(id, table, { showHeaders: true, name: "T" }, "user");
  for (const row of [1, 2]) {
    put(row, 1, "=T[[#This Row],[n]]*10");
    put(row, 2, "=SUM(T[n])+[@n]");
    put(row, 3, "=T[@n]");
  }
  const rowOf = (row: number) => [1, 2, 3].map((column) => value(row, column));
  expect([rowOf(1), rowOf(2)]).toEqual([
    [10, 4, 1],
    [20, 5, 2],
  ]);
  const other = book.addSheet("Other", "user");
  const here = { row: 0, column: 0, rows: 1, columns: 1 };
  book.write(other.id, here, [[{ formula: "=A2" }]], "pasted");
  put(1, 0, 7);
  expect([rowOf(1), value(3, 0), value(4, 0)]).toEqual([[70, 16, 7], 7, 7]);
  expect(book.sheetById(other.id)?.cell(0, 0)?.value).toBe(0);
});
