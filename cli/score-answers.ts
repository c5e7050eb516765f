import type { Problem } from "../src/faults/problem";
import { workbookQuestions, type WorkbookAnswers } from "../src/workflows/answer-questions";
import { askedIn } from "../src/workflows/shown/show-unusual";
import { UsageError } from "./usage";

/** The answers of `--answer QUESTION=ANSWER`: one of the answers, or the reason why a figure is right. */
export const scoreAnswers = (words: readonly string[]): WorkbookAnswers =>
  Object.fromEntries(
    words.map((word) => {
      const [question = "", ...rest] = word.split("=");
      const answer = rest.join("=").trim();
      if (!isQuestion(question))
        throw new UsageError(
          `--answer takes ${Object.keys(workbookQuestions).join(", ")}, not "${question}".`,
        );
      const known = workbookQuestions[question];
      if (answer === "" || (known && !known.includes(answer)))
        throw new UsageError(`--answer ${question}= takes ${known?.join(" or ") ?? "a reason"}.`);
      return [question, answer];
    }),
  );

const isQuestion = (text: string): text is keyof WorkbookAnswers => text in workbookQuestions;

/** The options that answer a problem which is a question. */
export const optionsFor = (problem: Problem): { readonly options?: readonly string[] } => {
  if (problem.code === "output-repeated")
    return {
      options: (workbookQuestions["repeated-output"] ?? []).map(
        (answer) => `--answer repeated-output=${answer}`,
      ),
    };
  const asked = askedIn(problem);
  return asked ? { options: [`--answer "${asked.key}=REASON"`] } : {};
};
