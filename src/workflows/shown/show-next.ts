import { compositeShown } from "../../rollup/composite-shown";
import { nextAssessment, type NextAnswers } from "../../sheets/process/next-assessment";
import { itemSentences, partSentence } from "../../sheets/process/next-sentences";
import { nextQuestions, type NextQuestion } from "../../standard/next-keys";
import { judgementText } from "../../strings/judgement-text";
import type { Language } from "../../strings/language";
import { laterWordsOf } from "../../strings/words-of";
import type { LastAssessment } from "../next-assessment";

/** What is known of the answers so far. */
export type AnswersSoFar = Readonly<Partial<NextAnswers>>;

/** All answers, null while one is missing. */
export const wholeAnswers = (answers: AnswersSoFar): NextAnswers | null => {
  const isWhole = (its: AnswersSoFar): its is NextAnswers =>
    nextQuestions.every((question) => its[question] !== undefined);
  return isWhole(answers) ? answers : null;
};

/** The questions that are asked before the next assessment is made. */
export const questionsOfNext: readonly NextQuestion[] = nextQuestions;

/** What becomes of the last assessment, before anything is written. */
export interface ShownNext {
  readonly parts: readonly { readonly name: string; readonly fate: string }[];
  readonly items: readonly {
    readonly item: string;
    /** Its last score, the score after closure, and its record, one below the other. */
    readonly last: string;
    readonly next: string;
  }[];
}

/** Shows what becomes of each part and each item. */
export const showNext = (
  { whole, items }: LastAssessment,
  answers: NextAnswers,
  language: Language,
): ShownNext => {
  const { parts, sheet } = laterWordsOf(language).next;
  const [, , , , afterClosure] = sheet.headings;
  return {
    parts: nextAssessment(whole, answers).parts.map((its) => ({
      name: parts[its.part],
      fate: partSentence(its, language),
    })),
    items: items.map((its) => ({
      item: its.item,
      last: [
        judgementText(its.last, language),
        its.rescored ? `${afterClosure} ${its.rescored.toFixed()}` : "",
        its.note,
      ]
        .filter(Boolean)
        .join("\n"),
      next: itemSentences(its, language).join("\n"),
    })),
  };
};

/** The last result in a line: whose it was, and its score and grade. */
export const showLast = ({ facts }: LastAssessment, language: Language): string => {
  const { pane, sheet } = laterWordsOf(language).next;
  const result = facts.composite
    ? [compositeShown(facts.composite.toFixed()), facts.grade].join(" ")
    : sheet.noResult;
  return pane.last(facts.organisation || "–", result);
};
