import { expectRow } from "../unit/tampering/page-in-docs";
import { sealCases, structureCases } from "../unit/tampering/tampering-cases";
import { sealRow, structureRow } from "../unit/tampering/tampering-page";
import {
  checkInHost,
  snapshotsToTry,
  verifyInHost,
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

it.each(sealCases)(
  "in Excel's stand-in the answer is that of the page: $says",
  async ({ number, says, steps }) => {
    const verified = await verifyInHost(books, steps);
    expectRow(number, sealRow({ number, says, verified }));
  },
);
