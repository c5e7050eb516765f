import { expectRow } from "../unit/tampering/page-in-docs";
import {
  casesCalled,
  recordCases,
  sealCases,
  structureCases,
} from "../unit/tampering/tampering-cases";
import { sealRow, structureRow } from "../unit/tampering/tampering-page";
import {
  checkInHost,
  inspectScoredInHost,
  snapshotsToTry,
  verifyInHost,
  verifyRecordsInHost,
  type SnapshotsToTry,
} from "./support/try-in-host";

/** One for each thing the excel room reads to find it; tampering.long.test.ts tries all. */
const structure = casesCalled(structureCases, [
  "a validation widened to 100",
  "conditional formats cleared",
  "three rows deleted",
  "a name broken (#REF!)",
  "a sheet's own name that hides the composite's",
  "of the grade, a number format that shows something else",
  "a column hidden",
]);
const sealed = casesCalled(sealCases, [
  "a data heading changed",
  "the data table moved away, false data left in its place",
  "the seal's sheet unprotected and very hidden",
]);
const records = casesCalled(recordCases, [
  "a row added at the end",
  "a covered row changed",
  "a supplement's signer changed",
]);

let books: SnapshotsToTry;
beforeAll(async () => {
  books = await snapshotsToTry();
});

it.each(structure)(
  "in Excel's stand-in the answers are those of the page: $says",
  async ({ number, says, steps }) => {
    const verified = await verifyInHost(books, steps);
    expectRow(number, structureRow({ number, says, verified }, await checkInHost(books, steps)));
  },
);

it.each(
  casesCalled(structureCases, [
    "three rows deleted",
    "a sheet hidden",
    "a sheet unprotected",
    "conditional formats cleared",
  ]),
)(
  "after a score, as much is found in what was read with it as in the workbook: $says",
  async ({ steps }) => {
    for (const snapshot of [books.open, books.sealed]) {
      const found = await inspectScoredInHost(snapshot, steps);
      expect(found).toEqual({ handedOn: found?.anew, anew: expect.any(Array) as unknown });
    }
  },
);

it.each(sealed)(
  "in Excel's stand-in the answer is that of the page: $says",
  async ({ number, says, steps }) => {
    const verified = await verifyInHost(books, steps);
    expectRow(number, sealRow({ number, says, verified }));
  },
);

it.each(records)(
  "in Excel's stand-in the records after the seal are what the page says: $says",
  async ({ number, says, steps }) => {
    const { first, records: verified } = await verifyRecordsInHost(books, steps);
    expect(first.status).toBe("intact");
    expectRow(number, sealRow({ number, says, verified: verified ?? first }));
  },
);
