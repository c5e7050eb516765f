import type { Finding } from "../../../src/faults/finding";
import { inspectScored, inspectWorkbook } from "../../../src/workflows/inspect-workbook";
import type { Outcome } from "../../../src/workflows/outcome";
import { openRecords } from "../../../src/workflows/open-records";
import { scoreWorkbook } from "../../../src/workflows/score-workbook";
import { sealWorkbook } from "../../../src/workflows/seal-workbook";
import { supplementSeal } from "../../../src/workflows/supplement-seal";
import { verifyWorkbook } from "../../../src/workflows/verify-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { newKeyPair } from "../../unit/seal/key-pair";
import {
  saidOfCheck,
  saidOfRecords,
  saidOfRefusal,
  saidOfSeal,
  type Said,
} from "../../unit/tampering/said";
import type { Step } from "../../unit/tampering/step";
import { openAssessment, scoredAt, scoreNow } from "./assessed-book";
import { openBook } from "./open-book";
import { tamper } from "./tamper-book";
import { opened, placeOf } from "./tampering-tools";

/** The same assessment in Excel's stand-in, scored, and signed off with a key, and the public key it is verified with. */
export interface SnapshotsToTry {
  readonly open: BookSnapshot;
  readonly sealed: BookSnapshot;
  /** The sealed one with closures that two supplementary seals cover. */
  readonly supplemented: BookSnapshot;
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
  const signer = { by: "张工", now: scoredAt, key: privateKey };
  answerOf(await sealWorkbook(signer));
  const sealed = book.snapshot();
  answerOf(await openRecords("closures"));
  enter(book, 0, ["1", "认可"], ["2", "异议"]);
  answerOf(await supplementSeal(signer));
  enter(book, 2, ["2", "认可"]);
  answerOf(await supplementSeal(signer));
  close();
  return { open, sealed, supplemented: book.snapshot(), publicKey };
};

/** Puts rows below the headings of the closures, from so many rows on. */
const enter = (book: Book, from: number, ...rows: readonly (readonly string[])[]): void => {
  const { sheet, area } = placeOf(book, "tanping_records_closures");
  const place = { row: area.row + 1 + from, column: area.column, rows: rows.length, columns: 2 };
  const contents = rows.map((texts) => texts.map((value) => ({ value })));
  opened((its) => its.write(sheet.id, place, contents, "pasted"))(book);
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

/** What an inspection finds after the steps and a score, in what was read with the score and in the workbook read anew; null where the score is refused. */
export const inspectScoredInHost = (
  snapshot: BookSnapshot,
  steps: readonly Step[],
): Promise<Readonly<Record<"handedOn" | "anew", readonly Finding[]>> | null> =>
  afterwards(snapshot, steps, async () => {
    const scored = await scoreWorkbook(scoredAt);
    if (scored.kind === "refused") return null;
    return {
      handedOn: answerOf(await inspectScored(scored.answer)),
      anew: answerOf(await inspectWorkbook()),
    };
  });

/** What verifying says of the seal and of the records after it, after the steps. */
export const verifyRecordsInHost = (
  { supplemented, publicKey }: SnapshotsToTry,
  steps: readonly Step[],
): Promise<{ readonly first: Said; readonly records: Said | null }> =>
  afterwards(supplemented, steps, async () => {
    const answer = answerOf(await verifyWorkbook(publicKey));
    return { first: saidOfSeal(answer), records: answer.records && saidOfRecords(answer.records) };
  });

/** What verifying says of the sealed workbook after the steps. */
export const verifyInHost = (
  { sealed, publicKey }: SnapshotsToTry,
  steps: readonly Step[],
): Promise<Said> =>
  afterwards(sealed, steps, async () => {
    const outcome = await verifyWorkbook(publicKey);
    return outcome.kind === "refused" ? saidOfRefusal(outcome.refusal) : saidOfSeal(outcome.answer);
  });
