import type { Where } from "../src/faults/problem";
import { weightOf, type Misleading } from "../src/faults/misleading";
import type { SealChange } from "../src/faults/seal-change";
import { NoKey, publicKeyIn } from "../src/seal/signature";
import type { Language } from "../src/strings/language";
import { misleadingPlaceText, misleadingSentence } from "../src/strings/misleading-sentences";
import { refusalSentence, sealChangeSentence, whereText } from "../src/strings/sentences";
import { lookAtFile } from "../src/workflows/look-at-file";
import { verifyWorkbook, type Verified } from "../src/workflows/verify-workbook";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { UnreadableFile } from "@tanping/workbench/xlsx/unreadable-file";
import { openFile } from "./book-file";
import { foundLine, type FoundLine } from "./found-line";
import { ownFault, reportOwnFault } from "./own-fault";
import { printLine } from "./print";
import { scoreFigures, type ScoreFigures } from "./score-figures";
import { keyFile } from "./seal";
import { parseWords, UsageError } from "./usage";
import { withExcel } from "./with-excel";

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

/** From the least grave to the gravest: of several files the gravest decides. */
const gravity: readonly number[] = [0, shownOtherwise, 1, 3, ownFault];

const graver = (one: number, other: number): number =>
  gravity.indexOf(one) > gravity.indexOf(other) ? one : other;

const exitCodeOf = (line: VerifyLine): number =>
  [
    line.records?.status === "changed" ? exitCodes.changed : 0,
    line.shownOtherwise?.length ? shownOtherwise : 0,
  ].reduce(graver, exitCodes[line.status]);

/** `tanping verify BOOK.xlsx… [--public-key FILE]`: compares each workbook with its seal and recomputes its score; writes nothing. */
export const verify = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, { "public-key": { type: "string" } });
  if (positionals.length === 0) throw new UsageError("verify takes at least one workbook.");
  const path = values["public-key"];
  const key = path === undefined ? null : await publicKeyFile(path);
  let exitCode = 0;
  for (const file of positionals) {
    const line = await verifyFile(file, key);
    await printLine(line);
    exitCode = graver(exitCode, exitCodeOf(line));
  }
  return exitCode;
};

/** The text of a public key's file. */
const publicKeyFile = async (path: string): Promise<string> => {
  const text = await keyFile(path);
  try {
    await publicKeyIn(text);
    return text;
  } catch (error) {
    if (!(error instanceof NoKey)) throw error;
    const sentence = refusalSentence({ code: "not-a-key", subject: "", cause: "" }, "zh-CN");
    throw new UsageError(`--public-key ${path}: ${sentence}`);
  }
};

const verifyFile = async (file: string, key: string | null): Promise<VerifyLine> => {
  const answer = (status: "refused" | "failed", what: string, message: string): VerifyLine => ({
    file,
    status,
    changes: [{ where: file, what, message }],
    recomputed: null,
  });
  try {
    const { book, bytes } = await openFile(file);
    const { outcome, shown } = await withExcel(book, async () => {
      const outcome = await verifyWorkbook(key);
      const shown = outcome.kind === "done" ? await lookAtFile(bytes, outcome.answer) : [];
      return { outcome, shown };
    });
    return outcome.kind === "done"
      ? lineFor(file, outcome.answer, shown)
      : answer("refused", outcome.refusal.code, refusalSentence(outcome.refusal, "zh-CN"));
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof UnreadablePackage)
      return answer("refused", "unreadable", error.message);
    return answer("failed", "own-fault", reportOwnFault(error));
  }
};

/** Items and names by themselves; a list's row by its first cell. */
const placeText = (key: string, where: Where): string =>
  key.includes(":") ? whereText(where) : key;

const lineFor = (
  file: string,
  { report, changes, findings, recomputed, records }: Verified,
  shown: readonly Misleading[],
): VerifyLine => {
  const { language, card } = recomputed;
  const say = (its: Pick<Verified, "changes" | "findings">): readonly FoundLine[] => [
    ...its.changes.map((change) => changeLine(change, language)),
    ...its.findings.map((found) => foundLine(found, language)),
  ];
  const ofWeight = (weight: ReturnType<typeof weightOf>) =>
    shown.filter((its) => weightOf(its) === weight).map((its) => shownLine(its, language));
  const all = [...say({ changes, findings }), ...ofWeight("changed")];
  const rest = {
    changes: all,
    shownOtherwise: ofWeight("beside"),
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

const shownLine = (its: Misleading, language: Language): FoundLine => ({
  where: misleadingPlaceText(its.where),
  what: its.code,
  message: misleadingSentence(its, language),
});

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
