import { expectRow } from "../unit/tampering/page-in-docs";
import { recordCases, sealCases, structureCases } from "../unit/tampering/tampering-cases";
import { sealRow, structureRow } from "../unit/tampering/tampering-page";
import {
  checkInHost,
  inspectScoredInHost,
  snapshotsToTry,
  verifyInHost,
  verifyRecordsInHost,
  type SnapshotsToTry,
} from "./support/try-in-host";

let books: SnapshotsToTry;
beforeAll(async () => {
  books = await snapshotsToTry();
});

it.each(structureCases)(
  "in Excel's stand-in the answers are those of the page: $says",
  async ({ number, says, steps }) => {
    const verified = await verifyInHost(books, steps);
    expectRow(number, structureRow({ number, says, verified }, await checkInHost(books, steps)));
  },
);

it.each(structureCases)(
  "after a score, as much is found in what was read with it as in the workbook: $says",
  async ({ steps }) => {
    for (const snapshot of [books.open, books.sealed]) {
      const found = await inspectScoredInHost(snapshot, steps);
      expect(found?.handedOn).toEqual(found?.anew);
    }
  },
);

it.each(sealCases)(
  "in Excel's stand-in the answer is that of the page: $says",
  async ({ number, says, steps }) => {
    const verified = await verifyInHost(books, steps);
    expectRow(number, sealRow({ number, says, verified }));
  },
);

it.each(recordCases)(
  "in Excel's stand-in the records after the seal are what the page says: $says",
  async ({ number, says, steps }) => {
    const { first, records } = await verifyRecordsInHost(books, steps);
    expect(first.status).toBe("intact");
    expectRow(number, sealRow({ number, says, verified: records ?? first }));
  },
);
