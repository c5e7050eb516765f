import { expectPageOf, expectRow } from "./page-in-docs";
import type { Said } from "./said";
import { recordCases, sealCases, structureCases } from "./tampering-cases";
import { sealRow, structureRow } from "./tampering-page";
import {
  booksToTry,
  checkPlainly,
  verifyPlainly,
  verifyRecordsPlainly,
  type BooksToTry,
} from "./try-plainly";

let books: BooksToTry;
beforeAll(async () => {
  books = await booksToTry();
});

const sorted = ({ codes }: Said) => [...codes].sort();

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

it.each(sealCases)(
  "is told of a sealed workbook: $says",
  async ({ number, says, steps, status, finds }) => {
    const verified = await verifyPlainly(books, steps);
    expect([verified.status, sorted(verified)]).toEqual([status, [...finds].sort()]);
    expectRow(number, sealRow({ number, says, verified }));
  },
);

it.each(recordCases)(
  "is told of the records after the seal, and leaves the seal intact: $says",
  async ({ number, says, steps, status, finds }) => {
    const { first, records } = await verifyRecordsPlainly(books, steps);
    expect(first.status).toBe("intact");
    expect([records.status, sorted(records)]).toEqual([status, [...finds].sort()]);
    expectRow(number, sealRow({ number, says, verified: records }));
  },
);

it("records that nobody touched are intact", async () => {
  const { first, records } = await verifyRecordsPlainly(books, []);
  expect([first.status, records.status, records.codes]).toEqual(["intact", "intact", []]);
});

it("the page about tampering has a row for each of them; npm run tampering writes it anew", () =>
  expectPageOf(structureCases.length + sealCases.length + recordCases.length));
