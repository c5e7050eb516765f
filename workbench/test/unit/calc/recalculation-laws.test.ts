import fc from "fast-check";
import { Book } from "../../../book/book";
import { Refused } from "../../../book/refused";
import { createCalculator } from "../../../calc/calculator";
import { area, openBook } from "../book/open-book";

type Deed = (book: Book) => void;

const at = fc.record({ row: fc.nat({ max: 3 }), column: fc.nat({ max: 3 }) });
const line = fc.nat({ max: 6 });

/** What a formula can stand on: cells, chains, circles, names, tables, other sheets, positions, computed ranges. */
const formulas = [
  "=A1+1",
  "=C3&n",
  "=SUM($B$2:C5)",
  "=Other!A1*2",
  "=SUM(n,m)",
  "=ROW(n)+COLUMNS(m)",
  "=SUM(Data[v])",
  "=ROWS(Data)+ROW(Data)",
  "=SUM(A1:INDEX(n,2,1))",
  "=IFERROR(Gone!B2,7)",
  "=SUM(OFFSET(B2,1,0,2,1))",
];
const content = fc.oneof(
  fc.constantFrom(1, 2.5, "text", null).map((value) => ({ value })),
  fc.constantFrom(...formulas).map((formula) => ({ formula })),
);
const meaning = fc.constantFrom("=Sheet1!$C$3:$D$5", "=Other!$A$1", "=5", "=6", "=m+1", "=Data[v]");

const firstId = (book: Book) => book.sheets[0]?.id ?? "";

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(at, content, fc.nat({ max: 2 })).map(([place, what, sheet]): Deed => (book) => {
    const { id } = book.sheets[sheet % book.sheets.length] ?? book.activeSheet;
    book.write(id, { ...place, rows: 1, columns: 2 }, [[what, what]], "pasted");
  }),
  fc.tuple(fc.constantFrom("n", "m"), meaning).map(
    ([name, formula]): Deed =>
      (book) =>
        book.setName(name, null, { formula }, "user"),
  ),
  fc.constantFrom("n", "m").map(
    (name): Deed =>
      (book) =>
        book.deleteName(name, null, "user"),
  ),
  fc.tuple(fc.constantFrom("n", "m"), meaning).map(([name, formula]): Deed => (book) => {
    const sheetId = book.sheets[1]?.id ?? null;
    book.addName({ name, formula, sheetId, visible: true, comment: "" }, "user");
  }),
  fc.constantFrom("I9:J10", "I9:J12", "H9:J11").map(
    (to): Deed =>
      (book) =>
        book.changeTable(book.table("Data")?.table.id ?? "", { area: area(to) }, "user"),
  ),
  fc.tuple(fc.constantFrom("rows" as const, "columns" as const), line).map(
    ([what, first]): Deed =>
      (book) =>
        book.insert(firstId(book), what, first, 1, "user"),
  ),
  fc.tuple(fc.constantFrom("rows" as const, "columns" as const), line).map(
    ([what, first]): Deed =>
      (book) =>
        book.delete(firstId(book), what, first, 1, "user"),
  ),
  fc.constantFrom("Other", "Gone", "Third").map(
    (name): Deed =>
      (book) =>
        book.renameSheet(book.sheets[1]?.id ?? "", name, "user"),
  ),
  fc.constantFrom("Other", "Gone").map(
    (name): Deed =>
      (book) =>
        book.addSheet(name, "user"),
  ),
  fc.constant<Deed>((book) => book.deleteSheet(book.sheets[1]?.id ?? "", "user")),
  fc.constant<Deed>((book) => {
    for (const { id } of book.sheets) book.clear(id, area("A1:H40"), "contents", "user");
  }),
  fc.constant<Deed>((book) => book.moveSheet(firstId(book), 1, "user")),
);

const tryTo = (work: () => void): void => {
  try {
    work();
  } catch (refusal) {
    if (!(refusal instanceof Refused)) throw refusal;
  }
};

/** What ends with one calculation: some deeds together, or a step back or forward. */
const turns = fc.oneof(
  { weight: 4, arbitrary: fc.array(deeds, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant<Deed>((book) => book.undo()) },
  { weight: 1, arbitrary: fc.constant<Deed>((book) => book.redo()) },
);

/** Two sheets with one of each formula, and a table and two names for them. */
const openTangled = (): Book => {
  const { book, sheet } = openBook();
  book.addSheet("Other", "user");
  const all = { sheetId: null, visible: true, comment: "" };
  book.addName({ name: "n", formula: "=Sheet1!$C$3:$D$5", ...all }, "user");
  book.addName({ name: "m", formula: "=5", ...all }, "user");
  book.write(sheet.id, area("I9:J9"), [[{ value: "k" }, { value: "v" }]], "pasted");
  book.write(sheet.id, area("J10:J11"), [[{ value: 3 }], [{ value: 4 }]], "pasted");
  book.addTable(sheet.id, area("I9:J11"), { showHeaders: true, name: "Data" }, "user");
  for (const { id } of book.sheets)
    book.write(
      id,
      area("E13:E23"),
      formulas.map((formula) => [{ formula }]),
      "pasted",
    );
  return book;
};

test("what is calculated after each change is what a new calculation of everything finds", () => {
  fc.assert(
    fc.property(fc.array(turns, { maxLength: 12 }), (all) => {
      const book = openTangled();
      for (const turn of all) {
        if (typeof turn === "function") turn(book);
        else book.together(() => turn.forEach((deed) => tryTo(() => deed(book))));
        const snapshot = book.snapshot();
        expect(Book.load(createCalculator(), snapshot).snapshot()).toEqual(snapshot);
      }
    }),
    { numRuns: 150 },
  );
});
