import fc from "fast-check";
import type { Area } from "../../../book/area";
import { Book } from "../../../book/book";
import { Refused } from "../../../book/refused";
import { createCalculator } from "../../../calc/calculator";
import { area, openBook, stopping } from "./open-book";

type Deed = (book: Book, sheetId: string) => void;

const line = fc.nat({ max: 7 });
const someArea: fc.Arbitrary<Area> = fc.record({
  row: line,
  column: line,
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const axis = fc.constantFrom("rows" as const, "columns" as const);
const content = fc.oneof(
  fc.constantFrom(1, 2.5, "text", true, null).map((value) => ({ value })),
  fc
    .constantFrom(
      "=A1+1",
      "=SUM($B$2:C5)",
      "=Sheet1!D4",
      "=Other!A1",
      "=SUM(3:4)",
      "=SUM(Data[k])",
      "=n",
    )
    .map((formula) => ({ formula })),
);

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(someArea, content).map(([where, what]): Deed => (book, id) => {
    const row = Array.from({ length: where.columns }, () => what);
    book.write(
      id,
      where,
      Array.from({ length: where.rows }, () => row),
      "pasted",
    );
  }),
  someArea.map(
    (where): Deed =>
      (book, id) =>
        book.setStyle(id, where, { bold: true }, "user"),
  ),
  line.map((column): Deed => (book, id) => {
    const whole = { row: 0, column, rows: 1_048_576, columns: 1 };
    book.setStyle(id, whole, { locked: false }, "user");
  }),
  fc.tuple(someArea, fc.constantFrom("all" as const, "contents" as const, "formats" as const)).map(
    ([where, what]): Deed =>
      (book, id) =>
        book.clear(id, where, what, "user"),
  ),
  someArea.map(
    (where): Deed =>
      (book, id) =>
        book.merge(id, where, "whole", "user"),
  ),
  someArea.map(
    (where): Deed =>
      (book, id) =>
        book.unmerge(id, where, "user"),
  ),
  someArea.map((where): Deed => (book, id) => {
    const rule = { kind: "custom", formula: "=A1>$B$2" } as const;
    book.setValidation(id, where, stopping(rule), "user");
  }),
  someArea.map((where): Deed => (book, id) => {
    const rule = { kind: "custom", formula: "=B2>1" } as const;
    const format = { areas: [where], rule, style: {}, priority: 1, stopIfTrue: false };
    book.addConditionalFormat(id, format, "user");
  }),
  fc.tuple(axis, line).map(
    ([what, first]): Deed =>
      (book, id) =>
        book.setHidden(id, what, first, 1, "hidden", "user"),
  ),
  line.map(
    (row): Deed =>
      (book, id) =>
        book.setRowHeight(id, row, 2, 33, "user"),
  ),
  fc.tuple(axis, line).map(
    ([what, first]): Deed =>
      (book, id) =>
        book.insert(id, what, first, 2, "user"),
  ),
  fc.tuple(axis, line).map(
    ([what, first]): Deed =>
      (book, id) =>
        book.delete(id, what, first, 1, "user"),
  ),
  someArea.map(
    (where): Deed =>
      (book, id) =>
        book.sort(
          { sheetId: id, area: where },
          { lines: "rows", by: where.column, order: "descending" },
          "user",
        ),
  ),
  fc.tuple(someArea, line, line).map(
    ([where, row, column]): Deed =>
      (book, id) =>
        book.copyCells({ sheetId: id, area: where }, { sheetId: id, row, column }, "user"),
  ),
  fc.constantFrom("k", "", 5).map(
    (value): Deed =>
      (book, id) =>
        book.write(id, { row: 8, column: 8, rows: 1, columns: 1 }, [[{ value }]], "pasted"),
  ),
  fc.boolean().map(
    (showTotals): Deed =>
      (book) =>
        book.changeTable(book.table("Data")?.table.id ?? "", { showTotals }, "user"),
  ),
);

/** Does it unless the book refuses; answers which. */
const tryTo = (book: Book, deed: Deed): "done" | "refused" => {
  try {
    deed(book, book.sheets[0]?.id ?? "");
    return "done";
  } catch (refusal) {
    if (refusal instanceof Refused) return "refused";
    throw refusal;
  }
};

/** A book with two sheets, a table, a name and a print area, after some deeds. */
const bookAfter = (past: readonly Deed[]): Book => {
  const { book, sheet } = openBook();
  book.addSheet("Other", "user");
  book.addName(
    { name: "n", formula: "=Sheet1!$C$3:$D$9", sheetId: null, visible: true, comment: "" },
    "user",
  );
  book.write(sheet.id, area("I9:J9"), [[{ value: "k" }, { value: "v" }]], "pasted");
  book.addTable(sheet.id, area("I9:J11"), { showHeaders: true, name: "Data" }, "user");
  book.setPageLayout(sheet.id, { printArea: area("B2:F9") }, "user");
  for (const deed of past) tryTo(book, deed);
  return book;
};

const past = fc.array(deeds, { maxLength: 8 });
const runs = { numRuns: 150 };

describe("laws of the book", () => {
  it("what is inserted and deleted again leaves everything as it was", () => {
    fc.assert(
      fc.property(past, axis, fc.nat({ max: 12 }), (deedsDone, what, first) => {
        const book = bookAfter(deedsDone);
        const id = book.sheets[0]?.id ?? "";
        const before = book.snapshot();
        if (tryTo(book, () => book.insert(id, what, first, 3, "user")) === "refused") return;
        book.delete(id, what, first, 3, "user");
        expect(book.snapshot()).toEqual(before);
      }),
      runs,
    );
  });

  it("what the user does and undoes leaves everything as it was, and redone it is done again", () => {
    fc.assert(
      fc.property(past, deeds, (deedsDone, deed) => {
        const before = bookAfter(deedsDone).snapshot();
        const book = Book.load(createCalculator(), before);
        tryTo(book, deed);
        const after = book.snapshot();
        book.undo();
        const undone = book.snapshot();
        book.redo();
        expect([undone, book.snapshot()]).toEqual([before, after]);
      }),
      runs,
    );
  });

  it("what is refused, or attempted and discarded, has changed nothing", () => {
    fc.assert(
      fc.property(past, deeds, (deedsDone, deed) => {
        const book = bookAfter(deedsDone);
        const before = book.snapshot();
        book.attempt(() => {
          const outcome = tryTo(book, deed);
          if (outcome === "refused") expect(book.snapshot()).toEqual(before);
          return "discard";
        });
        expect(book.snapshot()).toEqual(before);
      }),
      runs,
    );
  });

  it("a snapshot loaded is the same book", () => {
    fc.assert(
      fc.property(past, (deedsDone) => {
        const snapshot = bookAfter(deedsDone).snapshot();
        expect(Book.load(createCalculator(), snapshot).snapshot()).toEqual(snapshot);
      }),
      runs,
    );
  });
});
