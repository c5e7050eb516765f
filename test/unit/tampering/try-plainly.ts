import { Refused } from "../../../src/faults/refusal";
import { remedyOf } from "../../../src/faults/finding";
import { compareWorkbook, findingsOf } from "../../../src/integrity/compare-workbook";
import { resultChanges } from "../../../src/seal/result-changes";
import { publicKeyIn } from "../../../src/seal/signature";
import { readSeal } from "../../../src/seal/seal-state";
import { verifyRecords } from "../../../src/seal/verify-records";
import { verifySeal } from "../../../src/seal/verify-seal";
import { layOutWorkbook } from "../../../src/sheets/lay-out-workbook";
import { checkReading } from "../../../src/workflows/check-reading";
import { identify } from "../../../src/workflows/identify-workbook";
import { partsOf, planOf } from "../../../src/workflows/plan-of";
import { scoredBook } from "../plain-book/finished-book";
import type { PlainBook } from "../plain-book/plain-book";
import { readPlain } from "../plain-book/read-plain";
import { addList, dataDigestsOf, sealBook, supplementBook } from "../plain-book/sealed-book";
import { inspectPlain } from "../plain-book/survey-plain";
import { newKeyPair } from "../seal/key-pair";
import { saidOfCheck, saidOfRecords, saidOfRefusal, saidOfSeal, type Said } from "./said";
import type { Step } from "./step";
import { tamperPlainly } from "./tamper-plainly";

/** The same scored assessment, open and signed off with a key, and the public key it is verified with. */
export interface BooksToTry {
  readonly open: PlainBook;
  readonly sealed: PlainBook;
  /** The sealed one with closures that two supplementary seals cover. */
  readonly supplemented: PlainBook;
  readonly publicKey: string;
}

const scoredTime = "2026-11-23T12:00:00+08:00";

/** Makes the workbooks to tamper with. */
export const booksToTry = async (): Promise<BooksToTry> => {
  const { privateKey, publicKey } = await newKeyPair();
  const sealed = scoredBook("zh-CN", scoredTime);
  const how = {
    signer: { by: "张工", time: scoredTime },
    language: "zh-CN",
    key: privateKey,
  } as const;
  await sealBook(sealed, layOutWorkbook("zh-CN"), how);
  const supplemented = structuredClone(sealed);
  const closures = { language: "zh-CN", list: "closures" } as const;
  const rows = [
    ["1", "认可"],
    ["2", "异议"],
  ];
  addList(supplemented, closures, rows);
  await supplementBook(supplemented, how);
  addList(supplemented, closures, [...rows, ["2", "认可"]]);
  await supplementBook(supplemented, how);
  return { open: scoredBook("zh-CN", scoredTime), sealed, supplemented, publicKey };
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
    const report = await verifySeal(reading, dataDigestsOf(book), key);
    const { assessment: plan } = partsOf(await planOf(reading, recomputed.language));
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

/** What verifying says of the records after the seal of the supplemented workbook after the steps, and of its seal. */
export const verifyRecordsPlainly = async (
  { supplemented, publicKey }: BooksToTry,
  steps: readonly Step[],
): Promise<{ readonly first: Said; readonly records: Said }> => {
  const books = { open: supplemented, sealed: supplemented, supplemented, publicKey };
  const first = await verifyPlainly(books, steps);
  const book = tampered(supplemented, steps);
  const reading = readPlain(book);
  const { after } = partsOf(await planOf(reading, "zh-CN"));
  const seal = readSeal(reading)?.digest ?? null;
  const report = await verifyRecords(reading, seal, await publicKeyIn(publicKey));
  const differences = compareWorkbook(after, inspectPlain(book, after), "sealed");
  const findings = findingsOf(differences).filter((finding) => remedyOf(finding) !== "none");
  return { first, records: saidOfRecords({ ...report, findings }) };
};
