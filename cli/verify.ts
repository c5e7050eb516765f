import { join } from "node:path";
import type { Where } from "../src/faults/problem";
import { weightOf } from "../src/faults/misleading";
import type { SealChange } from "../src/faults/seal-change";
import { NoKey, publicKeyIn } from "../src/seal/signature";
import type { Language } from "../src/strings/language";
import { refusalSentence, sealChangeSentence, whereText } from "../src/strings/sentences";
import { lookAtFile, type Look } from "../src/workflows/look-at-file";
import { verifyWorkbook, type Verified } from "../src/workflows/verify-workbook";
import { foundLine, type FoundLine } from "./found-line";
import { givenText } from "./given-file";
import { ownFault, reportOwnFault } from "./own-fault";
import { printLine } from "./print";
import { scoreFigures, type ScoreFigures } from "./score-figures";
import { openSavedFile, unreadable } from "./saved-file";
import { shownLine } from "./shown-line";
import { packIn } from "./pack-folder";
import { heldAgainst, slipFile, type SlipLine } from "./slip-line";
import { parseWords, UsageError } from "./usage";

/** One line of output. */
interface VerifyLine {
  readonly file: string;
  readonly status: "intact" | "changed" | "unsealed" | "refused" | "failed";
  readonly seal?: {
    readonly by: string;
    readonly time: string;
    readonly digest: string;
    readonly signature: string;
  };
  readonly changes: readonly FoundLine[];
  /** What in the file may show its reader something else than its cells hold. */
  readonly shownOtherwise?: readonly FoundLine[];
  /** What stood there when it was sealed, as the seal or the slip says. */
  readonly atSealing?: readonly FoundLine[];
  /** How the file stands to its slip. */
  readonly slip?: SlipLine;
  readonly recomputed: ScoreFigures | null;
  /** The records after the seal, with every supplementary seal. */
  readonly records?: RecordsLine;
}

interface RecordsLine {
  readonly status: "none" | "open" | "intact" | "changed";
  /** Rows that no supplementary seal covers. */
  readonly open: number;
  readonly supplements: readonly {
    readonly number: string;
    readonly by: string;
    readonly time: string;
    readonly digest: string;
    readonly signature: string;
  }[];
  readonly changes: readonly FoundLine[];
}

const exitCodes = { intact: 0, changed: 1, unsealed: 1, refused: 3, failed: ownFault } as const;
const shownOtherwise = 4;
/** The file is not the slip's own, but has the same entries. */
const savedAgain = 5;

/** From the least grave to the gravest: of several files the gravest decides. */
const gravity: readonly number[] = [0, savedAgain, shownOtherwise, 1, 3, ownFault];

const graver = (one: number, other: number): number =>
  gravity.indexOf(one) > gravity.indexOf(other) ? one : other;

const exitCodeOf = (line: VerifyLine): number =>
  [
    line.records?.status === "changed" ? exitCodes.changed : 0,
    line.shownOtherwise?.length ? shownOtherwise : 0,
    line.slip?.status === "changed" ? exitCodes.changed : 0,
    line.slip?.status === "same-entries" ? savedAgain : 0,
  ].reduce(graver, exitCodes[line.status]);

/** `tanping verify BOOK.xlsx… [--public-key FILE] [--slip SLIP]`, or `--pack DIR`: compares each workbook with its seal and recomputes its score; writes nothing. */
export const verify = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    "public-key": { type: "string" },
    slip: { type: "string" },
    pack: { type: "string" },
  });
  const path = values["public-key"];
  const key = path === undefined ? null : await publicKeyFile(path);
  if (values.pack !== undefined) {
    if (positionals.length > 0 || values.slip !== undefined)
      throw new UsageError("--pack is of one folder, which has its own slip.");
    return verifyPack(values.pack, key);
  }
  if (positionals.length === 0) throw new UsageError("verify takes at least one workbook.");
  if (values.slip !== undefined && positionals.length > 1)
    throw new UsageError("--slip is of one workbook: verify the others apart.");
  const slip = values.slip === undefined ? null : await slipFile(values.slip);
  let exitCode = 0;
  for (const file of positionals) {
    const line = await verifyFile(file, { key, slip });
    await printLine(line);
    exitCode = graver(exitCode, exitCodeOf(line));
  }
  return exitCode;
};

/** Holds the files of a pack against its slip, and verifies its workbook. */
const verifyPack = async (folder: string, key: string | null): Promise<number> => {
  const { slip, attachment, files } = await packIn(folder);
  const line = attachment && (await verifyFile(join(folder, attachment), { key, slip }));
  const isWhole = line !== null && files.every(({ status }) => status === "same");
  await printLine({ pack: folder, status: isWhole ? "whole" : "changed", files, attachment: line });
  return graver(isWhole ? 0 : exitCodes.changed, line ? exitCodeOf(line) : exitCodes.changed);
};

/** The text of a public key's file. */
const publicKeyFile = async (path: string): Promise<string> => {
  const text = await givenText(path);
  try {
    await publicKeyIn(text);
    return text;
  } catch (error) {
    if (!(error instanceof NoKey)) throw error;
    const sentence = refusalSentence({ code: "not-a-key", subject: "", cause: "" }, "zh-CN");
    throw new UsageError(`--public-key ${path}: ${sentence}`);
  }
};

interface Against {
  readonly key: string | null;
  readonly slip: Awaited<ReturnType<typeof slipFile>> | null;
}

const verifyFile = async (file: string, { key, slip }: Against): Promise<VerifyLine> => {
  const answer = (status: "refused" | "failed", what: string, message: string): VerifyLine => ({
    file,
    status,
    changes: [{ where: file, what, message }],
    recomputed: null,
  });
  try {
    const { saved, source, bytes } = await openSavedFile(file);
    const outcome = await verifyWorkbook(key, source);
    if (outcome.kind === "refused")
      return answer("refused", outcome.refusal.code, refusalSentence(outcome.refusal, "zh-CN"));
    const verified = outcome.answer;
    const held = slip && (await heldAgainst(slip, { verified, bytes }, key));
    const look = await lookAtFile(saved, verified, { known: held?.known ?? [], source });
    return { ...lineFor(file, verified, look), ...(held && { slip: held.line }) };
  } catch (error) {
    const reason = unreadable(error);
    if (reason !== null) return answer("refused", "unreadable", reason);
    return answer("failed", "own-fault", reportOwnFault(error));
  }
};

/** Items and names by themselves; a list's row by its first cell. */
const placeText = (key: string, where: Where): string =>
  key.includes(":") ? whereText(where) : key;

const lineFor = (
  file: string,
  { report, changes, findings, recomputed, records }: Verified,
  { since, atSealing }: Look,
): VerifyLine => {
  const { language, card } = recomputed;
  const say = (its: Pick<Verified, "changes" | "findings">): readonly FoundLine[] => [
    ...its.changes.map((change) => changeLine(change, language)),
    ...its.findings.map((found) => foundLine(found, language)),
  ];
  const ofWeight = (weight: ReturnType<typeof weightOf>) =>
    since.filter((its) => weightOf(its) === weight).map((its) => shownLine(its, language));
  const all = [...say({ changes, findings }), ...ofWeight("changed")];
  const rest = {
    changes: all,
    shownOtherwise: ofWeight("beside"),
    ...(atSealing.length > 0
      ? { atSealing: atSealing.map((its) => shownLine(its, language)) }
      : {}),
    recomputed: scoreFigures(card),
    ...(records && { records: recordsLine(records, say(records)) }),
  };
  if (report.status === "unsealed") return { file, status: "unsealed", ...rest };
  const { by, time, digest } = report.seal;
  return {
    file,
    status: all.length > 0 ? "changed" : "intact",
    seal: { by, time, digest, signature: report.signature },
    ...rest,
  };
};

const changeLine = (change: SealChange, language: Language): FoundLine => ({
  where: placeText(change.key, change.where),
  what: change.code,
  message: sealChangeSentence(change, language),
});

const recordsLine = (
  { status, open, supplements }: NonNullable<Verified["records"]>,
  changes: readonly FoundLine[],
): RecordsLine => ({
  status,
  open,
  supplements: supplements.map(({ number, by, time, digest, signed }) => ({
    number,
    by,
    time,
    digest,
    signature: signed,
  })),
  changes,
});
