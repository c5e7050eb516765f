import { disagreements, scorePairs } from "../src/sheets/process/score-pairs";
import { refusalSentence } from "../src/strings/sentences";
import { checkWorkbook } from "../src/workflows/check-workbook";
import { mergeSecond, readSecond, type MergedSecond } from "../src/workflows/merge-second";
import type { Outcome } from "../src/workflows/outcome";
import { openFile, saveOutput } from "./book-file";
import { exitCodeOf } from "./change-file";
import { printLine } from "./print";
import { openSavedFile, unreadable } from "./saved-file";
import { scorePairLine, type ScorePairLine } from "./score-pair-line";
import { forceOption, targetAt, type Target } from "./target";
import { parseWords, UsageError } from "./usage";
import { withExcel } from "./with-excel";

/** One line of output: what became of the second assessor's judgements, and the items on which the two differ. */
interface MergeLine extends Partial<MergedSecond> {
  readonly file: string;
  readonly status: "merged" | "refused";
  readonly disagreements?: readonly ScorePairLine[];
  readonly lost?: readonly string[];
  readonly code?: string;
  readonly message?: string;
}

/** `tanping merge-second BOOK.xlsx SECOND.xlsx --by NAME --out OUT.xlsx [--force]`: brings a second assessor's judgements into a copy. */
export const mergeSecondFile = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    by: { type: "string" },
    out: { type: "string" },
    ...forceOption,
  });
  const [file, second, ...others] = positionals;
  if (!file || !second || others.length > 0)
    throw new UsageError("merge-second takes a workbook and the second assessor's.");
  if (!values.by?.trim()) throw new UsageError("merge-second needs --by, the second assessor.");
  if (values.out === undefined) throw new UsageError("merge-second needs --out.");
  const target = targetAt(values.out, { sources: [file, second], force: values.force });
  const line = await merge({ file, second, by: values.by }, target);
  await printLine(line);
  return exitCodeOf(line);
};

interface Merge {
  readonly file: string;
  readonly second: string;
  readonly by: string;
}

const merge = async ({ file, second, by }: Merge, target: Target): Promise<MergeLine> => {
  let reading = second;
  try {
    const { source } = await openSavedFile(second);
    const read = await readSecond(source, second);
    if (read.kind === "refused") return refused(second, read);
    reading = file;
    const { book, lost, patched } = await openFile(file);
    const merged = await withExcel(book, async () => {
      const outcome = await mergeSecond(read.answer, by);
      return outcome.kind === "refused" ? outcome : withPairs(outcome.answer);
    });
    if (merged.kind === "refused") return refused(file, merged);
    await saveOutput(target, await patched());
    return { file, status: "merged", ...merged.answer, ...(lost.length > 0 ? { lost } : {}) };
  } catch (error) {
    const message = unreadable(error);
    if (message === null) throw error;
    return { file: reading, status: "refused", code: "unreadable", message };
  }
};

const withPairs = async (merged: MergedSecond) => {
  const checked = await checkWorkbook();
  if (checked.kind === "refused") return checked;
  const pairs = disagreements(scorePairs(checked.answer.reading));
  const answer = { ...merged, disagreements: pairs.map(scorePairLine) };
  return { kind: "done", answer } as const;
};

const refused = (
  file: string,
  { refusal }: Extract<Outcome<never>, { kind: "refused" }>,
): MergeLine => ({
  file,
  status: "refused",
  code: refusal.code,
  message: refusalSentence(refusal, "zh-CN"),
});
