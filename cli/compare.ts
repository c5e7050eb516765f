import { refusalSentence } from "../src/strings/sentences";
import {
  makeComparison,
  makeRescoring,
  readEarlier,
  type MadeComparison,
} from "../src/workflows/make-comparison";
import type { Judgement } from "../src/sheets/process/score-pairs";
import type { ComparedSetting } from "../src/sheets/process/compare-assessments";
import { openFile, saveOutput } from "./book-file";
import { exitCodeOf } from "./change-file";
import { printLine } from "./print";
import { openSavedFile, unreadable } from "./saved-file";
import { scoreFigures, type ScoreFigures } from "./score-figures";
import { judgementIn } from "./score-pair-line";
import { forceOption, targetAt, type Target } from "./target";
import { parseWords, UsageError } from "./usage";
import { withExcel } from "./with-excel";

/** One line of output: both results, what the evaluation rests on where it differs, and the items that differ. */
interface CompareLine {
  readonly file: string;
  readonly status: "made" | "refused";
  readonly before?: ScoreFigures;
  readonly after?: ScoreFigures;
  readonly settings?: readonly ComparedSetting[];
  readonly items?: readonly {
    readonly item: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly difference: string | null;
  }[];
  readonly lost?: readonly string[];
  readonly code?: string;
  readonly message?: string;
}

/** `tanping compare OLD.xlsx NEW.xlsx --out OUT.xlsx [--force]`, or `compare BOOK.xlsx --rescored`: makes the sheet that compares two assessments, or scores before and after closure, in a copy. */
export const compare = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    rescored: { type: "boolean", default: false },
    out: { type: "string" },
    ...forceOption,
  });
  const [file, other, ...others] = positionals;
  if (!file || others.length > 0 || (other === undefined) !== values.rescored)
    throw new UsageError("compare takes an old and a new workbook, or one with --rescored.");
  if (values.out === undefined) throw new UsageError("compare needs --out.");
  const sources = { sources: positionals, force: values.force, copied: other ?? file };
  const target = targetAt(values.out, sources);
  const line =
    other === undefined ? await inBook(file, target, null) : await inBook(other, target, file);
  await printLine(line);
  return exitCodeOf(line);
};

const inBook = async (file: string, target: Target, old: string | null): Promise<CompareLine> => {
  let reading = old ?? file;
  try {
    const before = old === null ? null : await readEarlier((await openSavedFile(old)).source);
    if (before?.kind === "refused") return refused(reading, before);
    reading = file;
    const { book, lost, patched } = await openFile(file);
    const made = await withExcel(book, () =>
      before ? makeComparison(before.answer) : makeRescoring(),
    );
    if (made.kind === "refused") return refused(file, made);
    await saveOutput(target, await patched());
    return { file, status: "made", ...lineOf(made.answer), ...(lost.length > 0 ? { lost } : {}) };
  } catch (error) {
    const message = unreadable(error);
    if (message === null) throw error;
    return { file: reading, status: "refused", code: "unreadable", message };
  }
};

const lineOf = ({ comparison, before, after }: MadeComparison) => ({
  before: scoreFigures(before),
  after: scoreFigures(after),
  settings: comparison.settings,
  items: comparison.items
    .filter((its) => !isSame(its.before, its.after))
    .map((its) => ({
      item: its.item,
      before: judgementIn(its.before),
      after: judgementIn(its.after),
      difference: its.difference && its.difference.toFixed(),
    })),
});

const isSame = (one: Judgement, other: Judgement): boolean =>
  typeof one === "object" && typeof other === "object" ? one.equals(other) : one === other;

const refused = (
  file: string,
  { refusal }: { readonly refusal: Parameters<typeof refusalSentence>[0] },
): CompareLine => ({
  file,
  status: "refused",
  code: refusal.code,
  message: refusalSentence(refusal, "zh-CN"),
});
