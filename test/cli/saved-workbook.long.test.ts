import { Book } from "@tanping/workbench/book/book";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import type { Step } from "../unit/tampering/step";
import { recordCases, sealCases, structureCases } from "../unit/tampering/tampering-cases";
import { eachFilled, filledBooks } from "../host/support/filled-books";
import { randomFillings } from "../host/support/random-fillings";
import { readBothWays } from "../host/support/read-both-ways";
import { tamper } from "../host/support/tamper-book";
import { snapshotsToTry, type SnapshotsToTry } from "../host/support/try-in-host";

const wanted = 500;

interface Tampered {
  readonly says: string;
  readonly of: BookSnapshot;
  readonly steps: readonly Step[];
}

/** Every tampering there is, on an open, a sealed and a supplemented workbook. */
const tampered = ({ open, sealed, supplemented }: SnapshotsToTry): readonly Tampered[] => [
  ...structureCases.flatMap((its) => [
    { ...its, of: open },
    { ...its, of: sealed },
  ]),
  ...sealCases.map((its) => ({ ...its, of: sealed })),
  ...recordCases.map((its) => ({ ...its, of: supplemented })),
];

it("500 varied workbooks, faults included, are read from their files as in Excel", async () => {
  const cases = tampered(await snapshotsToTry());
  let count = 0;
  const compare = async (says: string, book: Book): Promise<void> => {
    const { inExcel, fromFile } = await readBothWays(await writeXlsx(book));
    expect([says, fromFile]).toEqual([says, inExcel]);
    count += 1;
  };
  for (const { says, of, steps } of cases) {
    const book = Book.load(createCalculator(), of);
    tamper(book, steps);
    await compare(says, book);
  }
  const random = randomFillings(wanted - cases.length - filledBooks.length);
  for await (const { filling, book } of eachFilled([...filledBooks, ...random]))
    await compare(filling.says, book);
  expect(count).toBe(wanted);
});
