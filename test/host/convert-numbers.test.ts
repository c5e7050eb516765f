import { convertNumbers } from "../../src/workflows/convert-numbers";
import { openAssessment, scoreNow } from "./support/assessed-book";
import { unprotectAll } from "./support/enter-sketch";
import { enter, valueOf } from "./support/fill";
import type { OpenBook } from "./support/open-book";
import type { Value } from "@tanping/workbench/book/value";

let open: OpenBook;
beforeEach(async () => {
  open = await openAssessment();
});
afterEach(() => open.close());

const scores = (count: number): Value[] => {
  const { sheet, area } = open.book.resolve("tanping_a1_score") ?? {};
  if (!sheet || !area) throw new Error("The book has no scores.");
  return Array.from(
    { length: count },
    (_, row) => sheet.cell(area.row + row, area.column)?.value ?? null,
  );
};

it("makes numbers of full-width digits and stray spaces, and of nothing that needs a guess", async () => {
  enter(open.book, "tanping_a1_score", "１．５", " 2 ", "2,5", "满分", true);
  enter(open.book, "tanping_year", "２０１９");
  const outcome = await convertNumbers();
  expect(outcome).toMatchObject({ kind: "done", answer: { length: 3 } });
  expect(scores(5)).toEqual([1.5, 2, "2,5", "满分", true]);
  expect(valueOf(open.book, "tanping_year")).toBe(2019);
});

it("makes a number in a cell formatted as text, and leaves the sheet protected", async () => {
  const { sheet, area } = open.book.resolve("tanping_a1_score") ?? {};
  if (!sheet || !area) throw new Error("The book has no scores.");
  const protection = sheet.protection;
  unprotectAll(open.book);
  open.book.setStyle(sheet.id, { ...area, rows: 1 }, { numberFormat: "@" }, "user");
  enter(open.book, "tanping_a1_score", "1.5");
  if (protection) open.book.protect(sheet.id, protection.options, null, "user");
  await convertNumbers();
  expect(scores(1)).toEqual([1.5]);
  expect(open.book.sheet("表A.1")?.protection).not.toBeNull();
  expect((await scoreNow()).card.composite).not.toBeNull();
});
