import type { Finding } from "../../../src/faults/finding";
import type { Misleading } from "../../../src/faults/misleading";
import type { Refusal } from "../../../src/faults/refusal";
import type { SealChange } from "../../../src/faults/seal-change";
import { languages, type Language } from "../../../src/strings/language";
import { misleadingSentence } from "../../../src/strings/misleading-sentences";
import {
  findingSentence,
  refusalSentence,
  sealChangeSentence,
} from "../../../src/strings/sentences";

/** What a check or a verification said: its status, the codes without repeats, and the first sentence in each language. */
export interface Said {
  readonly status: string;
  readonly codes: readonly string[];
  readonly sentences: Readonly<Record<Language, string>> | null;
}

const inEach = (say: (to: Language) => string): Readonly<Record<Language, string>> =>
  Object.fromEntries(languages.map((to) => [to, say(to)])) as Record<Language, string>;

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
  const codes = [...new Set(all.map(({ code }) => code))];
  return { status, codes, sentences: first ? inEach(first.say) : null };
};

/** What a check of an open workbook said. */
export const saidOfCheck = (findings: readonly Finding[]): Said =>
  said(findings.length > 0 ? "found" : "whole", [], findings);

/** What a verification said; a seal whose workbook was altered is not intact, whatever its digests say. */
export const saidOfSeal = (answer: {
  readonly report: { readonly status: "intact" | "changed" | "unsealed" };
  readonly changes: readonly SealChange[];
  readonly findings: readonly Finding[];
}): Said => {
  const { report, changes, findings } = answer;
  const isIntact = report.status === "intact" && changes.length + findings.length === 0;
  const status = report.status === "unsealed" || isIntact ? report.status : "changed";
  return said(status, changes, findings);
};

/** What a verification said of the records after the seal; what was done to their sheets is a change of them. */
export const saidOfRecords = (records: {
  readonly status: "none" | "open" | "intact" | "changed";
  readonly changes: readonly SealChange[];
  readonly findings: readonly Finding[];
}): Said => {
  const { status, changes, findings } = records;
  return said(findings.length > 0 ? "changed" : status, changes, findings);
};

/** What was refused. */
export const saidOfRefusal = (refusal: Refusal): Said => ({
  status: "refused",
  codes: [refusal.code],
  sentences: inEach((to) => refusalSentence(refusal, to)),
});

/** What was named of the looks of a file. */
export const saidOfFile = (found: readonly Misleading[]): Said => {
  const [first] = found;
  return {
    status: "intact",
    codes: [...new Set(found.map(({ code }) => code))],
    sentences: first ? inEach((to) => misleadingSentence(first, to)) : null,
  };
};
