import { generateKeyPairSync } from "node:crypto";
import {
  findingSentence,
  refusalSentence,
  sealChangeSentence,
} from "../../../src/strings/sentences";
import type { Finding } from "../../../src/faults/finding";
import type { Refusal } from "../../../src/faults/refusal";
import type { SealChange } from "../../../src/faults/seal-change";
import { languages, type Language } from "../../../src/strings/language";
import { inspectWorkbook } from "../../../src/workflows/inspect-workbook";
import type { Outcome } from "../../../src/workflows/outcome";
import { sealWorkbook } from "../../../src/workflows/seal-workbook";
import { verifyWorkbook } from "../../../src/workflows/verify-workbook";
import type { BookSnapshot } from "@tanping/workbench/book/snapshot";
import { Book } from "@tanping/workbench/book/book";
import { createCalculator } from "@tanping/workbench/calc/calculator";
import { openAssessment, scoredAt, scoreNow } from "./assessed-book";
import { openBook } from "./open-book";
import { disguises } from "./disguises";
import { sealDisguises } from "./seal-disguises";
import { sealTamperings } from "./seal-tamperings";
import { tamperings } from "./tamperings";

/** What a check or a verification said: its status, the codes without repeats, and the first sentence in each language. */
export interface Said {
  readonly status: string;
  readonly codes: readonly string[];
  readonly sentences: Readonly<Record<Language, string>> | null;
}

/** What was said of one tampering; a check of the workbook's structure only where it was open. */
export interface Tried {
  readonly says: string;
  readonly checked: Said | null;
  readonly verified: Said;
}

const answerOf = <Answer>(outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.answer;
};

interface Sealed {
  readonly open: BookSnapshot;
  readonly sealed: BookSnapshot;
  readonly publicKey: string;
}

/** The same assessment scored, and signed off with a key. */
const sealedAssessment = async (): Promise<Sealed> => {
  const { book, close } = await openAssessment();
  await scoreNow();
  const open = book.snapshot();
  const pair = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const key = pair.privateKey.export({ type: "pkcs8", format: "pem" }) as string;
  answerOf(await sealWorkbook({ by: "张工", now: scoredAt, key }));
  const publicKey = pair.publicKey.export({ type: "spki", format: "pem" }) as string;
  close();
  return { open, sealed: book.snapshot(), publicKey };
};

const inBook = async <Answer>(
  snapshot: BookSnapshot,
  act: (book: Book) => void,
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  const { book, close } = await openBook(Book.load(createCalculator(), snapshot));
  act(book);
  const answer = await ask();
  close();
  return answer;
};

const said = (
  status: string,
  changes: readonly SealChange[],
  findings: readonly Finding[],
): Said => {
  const all = [
    ...changes.map((its) => ({
      code: its.code,
      say: (to: Language) => sealChangeSentence(its, to),
    })),
    ...findings.map((its) => ({ code: its.code, say: (to: Language) => findingSentence(its, to) })),
  ];
  const [first] = all;
  const sentences = first
    ? (Object.fromEntries(languages.map((to) => [to, first.say(to)])) as Record<Language, string>)
    : null;
  return { status, codes: [...new Set(all.map(({ code }) => code))], sentences };
};

const refusedWith = (refusal: Refusal): Said => ({
  status: "refused",
  codes: [refusal.code],
  sentences: Object.fromEntries(
    languages.map((to) => [to, refusalSentence(refusal, to)]),
  ) as Record<Language, string>,
});

/** Tries every tampering known: those of the structure on an open and on a sealed workbook, the others on the sealed one. */
export const tryTamperings = async (): Promise<readonly Tried[]> => {
  const { open, sealed, publicKey } = await sealedAssessment();
  const check = async () => {
    const findings = answerOf(await inspectWorkbook());
    return said(findings.length > 0 ? "found" : "whole", [], findings);
  };
  const verify = async () => {
    const outcome = await verifyWorkbook(publicKey);
    if (outcome.kind === "refused") return refusedWith(outcome.refusal);
    const { report, changes, findings } = outcome.answer;
    const isIntact = report.status === "intact" && changes.length + findings.length === 0;
    const status = report.status === "unsealed" || isIntact ? report.status : "changed";
    return said(status, changes, findings);
  };
  const tried: Tried[] = [];
  for (const { says, act } of [...tamperings, ...disguises])
    tried.push({
      says,
      checked: await inBook(open, act, check),
      verified: await inBook(sealed, act, verify),
    });
  for (const { says, act } of [...sealTamperings, ...sealDisguises])
    tried.push({ says, checked: null, verified: await inBook(sealed, act, verify) });
  return tried;
};
