import { weightOf } from "../faults/misleading";
import type { Refusal, RefusalCode } from "../faults/refusal";
import type { Problem } from "../faults/problem";
import type { UncountedReason } from "../faults/rollup";
import type { WorkbookSource } from "../reading/workbook-source";
import { uncountedFor } from "../rollup/line-of";
import { rollupFacts } from "../rollup/rollup-facts";
import type { RollupFacts, Uncounted } from "../rollup/rollup-line";
import type { SavedFile } from "../saved/open-saved";
import { digestReading } from "../seal/digest";
import { sha256 } from "../seal/sha256";
import type { Language } from "../strings/language";
import { misleadingSentence } from "../strings/misleading-sentences";
import { rollupWords } from "../strings/rollup-words";
import {
  findingSentence,
  problemSentence,
  refusalSentence,
  sealChangeSentence,
} from "../strings/sentences";
import { lookAtFile, type Look } from "./look-at-file";
import { verifyWorkbook, type Verified } from "./verify-workbook";

/**
 * What a roll-up says of a saved workbook: its facts, or why it does not count. One whose seal no longer fits, in its
 * entries, its records or what shows them, is changed; an unsealed one is taken by its entries. Throws UnreadablePackage.
 */
export const rollUpFile = async (
  saved: SavedFile,
  source: WorkbookSource,
): Promise<RollupFacts | Uncounted> => {
  const outcome = await verifyWorkbook(null, source);
  if (outcome.kind === "refused") return refused(outcome.refusal);
  const verified = outcome.answer;
  const look = await lookAtFile(saved, verified, { source });
  const found = (language: Language) => sentencesOf(verified, look, language);
  const { report, recomputed } = verified;
  const { card } = recomputed;
  const count = found("zh-CN").length;
  if (report.status !== "unsealed" && count > 0)
    return uncounted("changed", (language) => found(language)[0] ?? "", count);
  const facts = rollupFacts(recomputed, {
    digest: await digestOf(verified),
    seal: report.status === "unsealed" ? "unsealed" : "sealed",
    findings: count + look.since.filter((its) => weightOf(its) === "beside").length,
  });
  return facts ?? withheld(card.withheldFor);
};

/** A result that is withheld has the problems it is withheld for. */
const withheld = (problems: readonly Problem[]): Uncounted => {
  const say = (language: Language) => problems.map((its) => problemSentence(its, language));
  return uncounted("withheld", (language) => say(language)[0] ?? "", problems.length);
};

/** Everything for which verifying calls a sealed workbook changed. */
const sentencesOf = (
  { changes, findings, records }: Verified,
  { since }: Look,
  language: Language,
): readonly string[] => [
  ...[...changes, ...(records?.changes ?? [])].map((its) => sealChangeSentence(its, language)),
  ...[...findings, ...(records?.findings ?? [])].map((its) => findingSentence(its, language)),
  ...since
    .filter((its) => weightOf(its) === "changed")
    .map((its) => misleadingSentence(its, language)),
];

/** One digest over those of all that was entered, whoever sealed it and when; what was written as its result follows from that. */
const digestOf = async ({ report, recomputed, data }: Verified): Promise<string> => {
  const sections =
    report.status === "unsealed"
      ? (await digestReading(recomputed.reading, data)).sections
      : report.seal.sections;
  const entered = [...sections].filter(([key]) => key !== "result");
  return sha256(entered.map(([key, digest]) => `${key} ${digest}`).join("\n"));
};

const reasons: Partial<Record<RefusalCode, UncountedReason>> = {
  "not-a-tanping-workbook": "not-ours",
  "older-format": "other-version",
  "newer-format": "other-version",
};

/** Whatever else a workbook of ours is refused for, something in it was damaged. */
const refused = (refusal: Refusal): Uncounted =>
  uncounted(
    reasons[refusal.code] ?? "damaged",
    (language) => refusalSentence(refusal, language),
    1,
  );

/** Why a file does not count: the first sentence, and how many more there are. */
const uncounted = (
  reason: UncountedReason,
  first: (language: Language) => string,
  count: number,
): Uncounted =>
  uncountedFor(reason, (language) =>
    count > 1 ? rollupWords(language).andMore(first(language), count - 1) : first(language),
  );
