import { expectPageOf, expectRow } from "./page-in-docs";
import { fileCases, recordCases, sealCases, structureCases } from "./tampering-cases";
import { structureRow } from "./tampering-page";
import { booksToTry, checkPlainly, verifyPlainly, type BooksToTry } from "./try-plainly";

let books: BooksToTry;
beforeAll(async () => {
  books = await booksToTry();
});

/** What changes neither an entry nor what a reader is shown. */
const harmless = [
  "row-inserted",
  "rows-reordered",
  "sheet-copied",
  // A seal locks the entries itself.
  "entry-locked",
];

it("a workbook nobody touched is whole, and intact once it is sealed", async () => {
  expect((await checkPlainly(books, [])).codes).toEqual([]);
  expect(await verifyPlainly(books, [])).toEqual({
    status: "intact",
    codes: [],
    sentences: null,
  });
});

it.each(structureCases)(
  "is found, and does not pass as intact under a seal: $says",
  async ({ number, says, steps, finds }) => {
    const checked = await checkPlainly(books, steps);
    expect(checked.codes).toEqual(finds);
    const verified = await verifyPlainly(books, steps);
    const isHarmless = finds.every((code) => harmless.includes(code));
    expect(verified.status).toBe(isHarmless ? "intact" : "changed");
    expectRow(number, structureRow({ number, says, verified }, checked));
  },
);

it("the page about tampering has a row for each of them; npm run tampering writes it anew", () =>
  expectPageOf([structureCases, sealCases, recordCases, fileCases].flat().length));
