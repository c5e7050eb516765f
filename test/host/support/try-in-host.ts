import { inspectWorkbook } from "../../../src/workflows/inspect-workbook";
import type { Outcome } from "../../../src/workflows/outcome";
import { sealWorkbook } from "../../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../../src/workflows/verify-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { newKeyPair } from "../../unit/seal/key-pair";
import { saidOfCheck, saidOfRefusal, saidOfSeal, type Said } from "../../unit/tampering/said";
import type { Step } from "../../unit/tampering/step";
import { openAssessment, scoredAt, scoreNow } from "./assessed-book";
import { openBook } from "./open-book";
import { tamper } from "./tamper-book";

/** The same assessment in Excel's stand-in, scored, and signed off with a key, and the public key it is verified with. */
export interface SnapshotsToTry {
  readonly open: BookSnapshot;
  readonly sealed: BookSnapshot;
  readonly publicKey: string;
}

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

/** Makes the workbooks to tamper with. */
export const snapshotsToTry = async (): Promise<SnapshotsToTry> => {
  const { book, close } = await openAssessment();
  await scoreNow();
  const open = book.snapshot();
  const { privateKey, publicKey } = await newKeyPair();
  answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key: privateKey }));
  close();
  return { open, sealed: book.snapshot(), publicKey };
};

const afterwards = async <Answer>(
  snapshot: BookSnapshot,
  steps: readonly Step[],
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  const { book, close } = await openBook(Book.load(createCalculator(), snapshot));
  tamper(book, steps);
  const answer = await ask();
  close();
  return answer;
};

/** What a check says of the open workbook after the steps. */
export const checkInHost = ({ open }: SnapshotsToTry, steps: readonly Step[]): Promise<Said> =>
  afterwards(open, steps, async () => saidOfCheck(answerOf(await inspectWorkbook())));

/** What verifying says of the sealed workbook after the steps. */
export const verifyInHost = (
  { sealed, publicKey }: SnapshotsToTry,
  steps: readonly Step[],
): Promise<Said> =>
  afterwards(sealed, steps, async () => {
    const outcome = await verifyWorkbook(publicKey);
    return outcome.kind === "refused" ? saidOfRefusal(outcome.refusal) : saidOfSeal(outcome.answer);
  });
