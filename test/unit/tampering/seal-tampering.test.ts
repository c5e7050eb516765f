import { expectRow } from "./page-in-docs";
import type { Said } from "./said";
import { recordCases, sealCases } from "./tampering-cases";
import { sealRow } from "./tampering-page";
import { booksToTry, verifyPlainly, verifyRecordsPlainly, type BooksToTry } from "./try-plainly";

let books: BooksToTry;
beforeAll(async () => {
  books = await booksToTry();
});

const sorted = ({ codes }: Said) => [...codes].sort();

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
