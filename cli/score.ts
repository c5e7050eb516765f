import { basename, extname, join } from "node:path";
import { remedyOf, type Finding } from "../src/faults/finding";
import type { ScoreCard } from "../src/scoring/score-assessment";
import type { Language } from "../src/strings/language";
import { problemSentence, refusalSentence, whereText } from "../src/strings/sentences";
import { answerQuestions, type WorkbookAnswers } from "../src/workflows/answer-questions";
import type { Checked } from "../src/workflows/check-workbook";
import { inspectScored } from "../src/workflows/inspect-workbook";
import type { Outcome } from "../src/workflows/outcome";
import { scoreSaved } from "../src/workflows/score-saved";
import { workbookEnding } from "../src/workflows/workbook-ending";
import { scoreWorkbook } from "../src/workflows/score-workbook";
import { openFile, saveBytes } from "./book-file";
import { noticeLine } from "./notice-line";
import { foundLine, type FoundLine } from "./found-line";
import { makeOut } from "./make-folder";
import { ownFault, reportOwnFault } from "./own-fault";
import { printLine } from "./print";
import { realPath } from "./real-path";
import { openSavedFile, unreadable } from "./saved-file";
import { noFigures, scoreFigures, type ScoreFigures } from "./score-figures";
import { optionsFor, scoreAnswers } from "./score-answers";
import { forceOption, targetAt, type Target } from "./target";
import { parseWords, UsageError } from "./usage";
import { withExcel } from "./with-excel";

/** One line of output. */
interface ScoreLine extends ScoreFigures {
  readonly file: string;
  readonly status: "scored" | "withheld" | "refused" | "failed";
  readonly problems: readonly {
    readonly code: string;
    readonly where: string;
    readonly message: string;
    /** Where it is a question: the options that answer it. */
    readonly options?: readonly string[];
  }[];
  /** What is worth a word and withholds nothing. */
  readonly notices?: ScoreLine["problems"];
  /** How the workbook itself differs from what was laid out, where that could deceive. */
  readonly findings?: readonly FoundLine[];
  /** What of the file no longer holds in the scored copy. */
  readonly lost?: readonly string[];
  /** Why the scored copy is not there. */
  readonly unwritten?: string;
}

const exitCodes = { scored: 0, withheld: 1, refused: 3, failed: ownFault } as const;
const unwritten = 2;

/**
 * `tanping score BOOK.xlsx… [--out DIR] [--force] [--answer QUESTION=ANSWER…]`: the score of each file; where a copy or an answer is
 * written, by the add-in's own workflow through office.js.
 */
export const score = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    out: { type: "string" },
    answer: { type: "string", multiple: true },
    ...forceOption,
  });
  if (positionals.length === 0) throw new UsageError("score takes at least one workbook.");
  const answers = scoreAnswers(values.answer ?? []);
  if (values.answer && positionals.length > 1)
    throw new UsageError("--answer is of one workbook: score the others apart.");
  const targets = targetsIn(values, positionals);
  if (values.out !== undefined) await makeOut(values.out);
  let exitCode = 0;
  for (const file of positionals) {
    const line = await scoreFile(file, targets.get(file), answers);
    await printLine(line);
    exitCode = Math.max(exitCode, exitCodes[line.status], line.unwritten ? unwritten : 0);
  }
  return exitCode;
};

/** Where each scored copy goes; a copy never overwrites a source or another copy. */
const targetsIn = (
  { out, force }: { readonly out?: string | undefined; readonly force: boolean },
  files: readonly string[],
): Map<string, Target> => {
  const targets = new Map<string, Target>();
  if (out === undefined) return targets;
  const known = new Map(files.map((file) => [realPath(file), file]));
  for (const file of files) {
    const path = join(out, copyName(file));
    const same = known.get(realPath(path));
    const sources = same === undefined ? [] : [same];
    targets.set(file, targetAt(path, { sources, force, copied: file }));
    known.set(realPath(path), path);
  }
  return targets;
};

/** A copy is called as its source is, unless that has no workbook's name. */
const copyName = (file: string): string => {
  const [ending, own] = [workbookEnding(file), extname(file)];
  return own.toLowerCase() === ending ? basename(file) : `${basename(file, own)}${ending}`;
};

const unscored = (
  file: string,
  status: "refused" | "failed",
  { code, message }: { readonly code: string; readonly message: string },
): ScoreLine => ({
  file,
  status,
  ...noFigures,
  problems: [{ code, where: file, message }],
});

/** What is told of a scored workbook. */
interface ToTell extends Checked {
  readonly findings: readonly Finding[];
}

/** Scores the open workbook and looks for what the score cannot see: a name that was pointed at other cells. */
const scoreAndInspect = async (answers: WorkbookAnswers): Promise<Outcome<ToTell>> => {
  if (Object.keys(answers).length > 0) {
    const answered = await answerQuestions(answers);
    if (answered.kind === "refused") return answered;
    const [unasked] = answered.answer;
    if (unasked) throw new UsageError(`--answer ${unasked}: nothing of the kind is asked.`);
  }
  const scored = await scoreWorkbook(new Date());
  if (scored.kind === "refused") return scored;
  const inspected = await inspectScored(scored.answer);
  if (inspected.kind === "refused") return inspected;
  return { kind: "done", answer: { ...scored.answer, findings: inspected.answer } };
};

/** Scores a file without writing: read as it is saved. */
const scoreAsSaved = async (file: string): Promise<Outcome<ToTell>> => {
  const { source } = await openSavedFile(file);
  return scoreSaved(source);
};

const scoreFile = async (
  file: string,
  target: Target | undefined,
  answers: WorkbookAnswers,
): Promise<ScoreLine> => {
  try {
    return target === undefined && Object.keys(answers).length === 0
      ? lineOf(file, await scoreAsSaved(file))
      : await scoreInExcel(file, target, answers);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = unreadable(error);
    if (reason !== null) return unscored(file, "refused", { code: "unreadable", message: reason });
    return unscored(file, "failed", { code: "own-fault", message: reportOwnFault(error) });
  }
};

const scoreInExcel = async (
  file: string,
  target: Target | undefined,
  answers: WorkbookAnswers,
): Promise<ScoreLine> => {
  const { book, lost, patched } = await openFile(file);
  const outcome = await withExcel(book, () => scoreAndInspect(answers));
  const line = lineOf(file, outcome);
  if (outcome.kind === "refused" || target === undefined) return line;
  const unsaved = await saveBytes(target, await patched());
  return {
    ...line,
    ...(lost.length > 0 ? { lost } : {}),
    ...(unsaved === null ? {} : { unwritten: `${target.path}: ${unsaved}` }),
  };
};

const lineOf = (file: string, outcome: Outcome<ToTell>): ScoreLine => {
  if (outcome.kind === "refused") {
    const { code } = outcome.refusal;
    return unscored(file, "refused", { code, message: refusalSentence(outcome.refusal, "zh-CN") });
  }
  const { card, language, assessment, findings } = outcome.answer;
  const { notices } = assessment;
  const deceiving = findings.filter((found) => remedyOf(found) !== "none");
  return {
    ...lineFor(file, card, language),
    ...(notices.length > 0 ? { notices: notices.map((its) => noticeLine(its, language)) } : {}),
    ...(deceiving.length > 0 ? { findings: deceiving.map((its) => foundLine(its, language)) } : {}),
  };
};

const lineFor = (file: string, card: ScoreCard, language: Language): ScoreLine => ({
  file,
  status: card.composite ? "scored" : "withheld",
  ...scoreFigures(card),
  problems: card.withheldFor.map((problem) => ({
    code: problem.code,
    where: whereText(problem.where),
    message: problemSentence(problem, language),
    ...optionsFor(problem),
  })),
});
