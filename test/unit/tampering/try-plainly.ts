import { Refused } from "../../../src/faults/refusal";
import { remedyOf } from "../../../src/faults/finding";
import { compareWorkbook, findingsOf } from "../../../src/integrity/compare-workbook";
import { resultChanges } from "../../../src/seal/result-changes";
import { publicKeyIn } from "../../../src/seal/signature";
import { verifySeal } from "../../../src/seal/verify-seal";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { checkReading } from "../../../src/workflows/check-workbook";
import { identify } from "../../../src/workflows/identify-workbook";
import { planOf } from "../../../src/workflows/plan-of";
import { scoredBook } from "../plain-book/finished-book";
import type { PlainBook } from "../plain-book/plain-book";
import { readPlain } from "../plain-book/read-plain";
import { dataDigestsOf, sealBook } from "../plain-book/sealed-book";
import { inspectPlain } from "../plain-book/survey-plain";
import { newKeyPair } from "../seal/key-pair";
import { saidOfCheck, saidOfRefusal, saidOfSeal, type Said } from "./said";
import type { Step } from "./step";
import { tamperPlainly } from "./tamper-plainly";

/** The same scored assessment, open and signed off with a key, and the public key it is verified with. */
export interface BooksToTry {
  readonly open: PlainBook;
  readonly sealed: PlainBook;
  readonly publicKey: string;
}

const scoredTime = "2026-11-23T12:00:00+08:00";

/** Makes the workbooks to tamper with. */
export const booksToTry = async (): Promise<BooksToTry> => {
  const { privateKey, publicKey } = await newKeyPair();
  const sealed = scoredBook("zh-CN", scoredTime);
  await sealBook(sealed, layOutWorkbook("zh-CN"), {
    signer: { by: "张工", time: scoredTime },
    language: "zh-CN",
    key: privateKey,
  });
  return { open: scoredBook("zh-CN", scoredTime), sealed, publicKey };
};

const tampered = (book: PlainBook, steps: readonly Step[]): PlainBook => {
  const copy = structuredClone(book);
  tamperPlainly(copy, steps);
  return copy;
};

/** What a check says of the open workbook after the steps. */
export const checkPlainly = async ({ open }: BooksToTry, steps: readonly Step[]): Promise<Said> => {
  const book = tampered(open, steps);
  const reading = readPlain(book, "values");
  const plans = layOutWorkbook("zh-CN");
  const { language, state } = identify({ reading, survey: inspectPlain(book, plans).survey });
  const plan = await planOf(reading, language);
  return saidOfCheck(findingsOf(compareWorkbook(plan, inspectPlain(book, plan), state)));
};

/** What verifying says of the sealed workbook after the steps. */
export const verifyPlainly = async (
  { sealed, publicKey }: BooksToTry,
  steps: readonly Step[],
): Promise<Said> => {
  const book = tampered(sealed, steps);
  try {
    const reading = readPlain(book);
    const recomputed = checkReading(reading);
    const key = await publicKeyIn(publicKey);
    const report = await verifySeal(reading, await dataDigestsOf(book), key);
    const plan = await planOf(reading, recomputed.language);
    const state = report.status === "unsealed" ? "open" : "sealed";
    const differences = compareWorkbook(plan, inspectPlain(book, plan), state);
    return saidOfSeal({
      report,
      changes: [
        ...(report.status === "unsealed" ? [] : report.changes),
        ...resultChanges(recomputed),
      ],
      findings: findingsOf(differences).filter((finding) => remedyOf(finding) !== "none"),
    });
  } catch (error) {
    if (error instanceof Refused) return saidOfRefusal(error.refusal);
    throw error;
  }
};
