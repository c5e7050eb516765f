import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import {
  nextAssessment,
  type NextAnswers,
  type PartFate,
} from "../src/sheets/process/next-assessment";
import { nextQuestions, type NextQuestion } from "../src/standard/next-keys";
import { itemSentences, partSentence } from "../src/sheets/process/next-sentences";
import { laterWordsOf } from "../src/strings/words-of";
import { refusalSentence } from "../src/strings/sentences";
import { makeNext, readLast, type LastAssessment } from "../src/workflows/next-assessment";
import { saveOutput } from "./book-file";
import { exitCodeOf } from "./change-file";
import { newBook } from "./create";
import { printLine } from "./print";
import { openSavedFile, unreadable } from "./saved-file";
import { judgementIn } from "./score-pair-line";
import { forceOption, sourceAndTarget, type Target } from "./target";
import { oneOf, parseWords } from "./usage";

/** One line of output: the last result, what becomes of each part, and of each item. */
interface NextLine {
  readonly file: string;
  readonly status: "made" | "preview" | "asked" | "refused";
  readonly questions?: readonly { readonly option: string; readonly message: string }[];
  readonly last?: Omit<LastAssessment["facts"], "composite"> & {
    readonly composite: string | null;
  };
  readonly parts?: readonly (PartFate & { readonly message: string })[];
  readonly items?: readonly {
    readonly item: string;
    readonly last: string | null;
    readonly rescored?: string;
    readonly note: string;
    readonly carried: readonly string[];
    readonly why: string;
    readonly message: string;
  }[];
  readonly code?: string;
  readonly message?: string;
}

const options: Readonly<Record<NextQuestion, string>> = {
  boundary: "boundary",
  base_year: "base-year",
  scheme: "scheme",
};

/** `tanping next LAST.xlsx --out NEXT.xlsx --boundary … --base-year … --scheme … [--preview] [--force]`: makes the next assessment of the last. */
export const next = async (words: readonly string[]): Promise<number> => {
  const { values, positionals } = parseWords(words, {
    boundary: { type: "string" },
    "base-year": { type: "string" },
    scheme: { type: "string" },
    preview: { type: "boolean", default: false },
    out: { type: "string" },
    ...forceOption,
  });
  const { file, target } = sourceAndTarget(
    "next",
    positionals,
    { out: values.out, force: values.force || values.preview },
    "new",
  );
  const answers = answersIn({
    boundary: values.boundary,
    base_year: values["base-year"],
    scheme: values.scheme,
  });
  const line = await nextOf(file, answers, values.preview ? null : target);
  await printLine(line);
  return line.status === "asked" ? 1 : exitCodeOf(line);
};

type Answered = Partial<NextAnswers>;

const answersIn = (words: Readonly<Record<NextQuestion, string | undefined>>): Answered =>
  Object.fromEntries(
    nextQuestions.flatMap((question) => {
      const word = words[question];
      if (word === undefined) return [];
      return [[question, oneOf(`--${options[question]}`, ["same", "changed"], word)] as const];
    }),
  );

const isWhole = (answers: Answered): answers is NextAnswers =>
  nextQuestions.every((question) => answers[question] !== undefined);

const nextOf = async (
  file: string,
  answers: Answered,
  target: Target | null,
): Promise<NextLine> => {
  try {
    const { source } = await openSavedFile(file);
    const read = await readLast(source);
    if (read.kind === "refused") {
      const { code } = read.refusal;
      return { file, status: "refused", code, message: refusalSentence(read.refusal, "zh-CN") };
    }
    const last = read.answer;
    if (!isWhole(answers)) return { file, status: "asked", questions: missingIn(answers) };
    if (target) {
      const book = await newBook(last.language, () => makeNext(last, answers));
      await saveOutput(target, await writeXlsx(book));
    }
    return { file, status: target ? "made" : "preview", ...lineOf(last, answers) };
  } catch (error) {
    const message = unreadable(error);
    if (message === null) throw error;
    return { file, status: "refused", code: "unreadable", message };
  }
};

const missingIn = (answers: Answered): NonNullable<NextLine["questions"]> =>
  nextQuestions
    .filter((question) => answers[question] === undefined)
    .map((question) => ({
      option: `--${options[question]} same|changed`,
      message: laterWordsOf("zh-CN").next.questions[question],
    }));

const lineOf = (last: LastAssessment, answers: NextAnswers) => ({
  last: { ...last.facts, composite: last.facts.composite?.toFixed() ?? null },
  parts: nextAssessment(last.whole, answers).parts.map((its) => ({
    ...its,
    message: partSentence(its, "zh-CN"),
  })),
  items: last.items.map(({ last: judged, rescored, ...its }) => ({
    ...its,
    last: judgementIn(judged),
    ...(rescored ? { rescored: rescored.toFixed() } : {}),
    message: itemSentences(its, "zh-CN").join("；"),
  })),
});
