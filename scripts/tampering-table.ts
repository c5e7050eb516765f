import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { foundIn, sealedParts } from "../test/unit/attachment/sealed-file";
import {
  fileCases,
  recordCases,
  sealCases,
  structureCases,
} from "../test/unit/tampering/tampering-cases";
import {
  fileRow,
  sealRow,
  structureRow,
  tamperingPage,
} from "../test/unit/tampering/tampering-page";
import {
  booksToTry,
  checkPlainly,
  verifyPlainly,
  verifyRecordsPlainly,
} from "../test/unit/tampering/try-plainly";

const path = "docs/tampering.md";

/** Tries every tampering and writes down what was found. */
const writePage = async (): Promise<void> => {
  const books = await booksToTry();
  const structure = await Promise.all(
    structureCases.map(async ({ number, says, steps }) => {
      const verified = await verifyPlainly(books, steps);
      return structureRow({ number, says, verified }, await checkPlainly(books, steps));
    }),
  );
  const sealed = await Promise.all(
    sealCases.map(async ({ number, says, steps }) =>
      sealRow({ number, says, verified: await verifyPlainly(books, steps) }),
    ),
  );
  const records = await Promise.all(
    recordCases.map(async ({ number, says, steps }) => {
      const { records: verified } = await verifyRecordsPlainly(books, steps);
      return sealRow({ number, says, verified });
    }),
  );
  const files = await Promise.all(
    fileCases.map(async ({ number, says, change }) =>
      fileRow({ number, says, found: await foundIn(change(sealedParts())) }),
    ),
  );
  const page = tamperingPage(structure, sealed, records, files);
  await writeFile(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
};

void writePage();
