import { importing as english } from "./en-US/importing";
import type { ImportProblem } from "../faults/import-problem";
import type { Language } from "./language";
import { importing as chinese, type ImportWords } from "./zh-CN/importing";

/** The words about importing in the language. */
export const importWords = (language: Language): ImportWords =>
  language === "zh-CN" ? chinese : english;

/** The sentence for a problem of imported data: the rule and the remedy. */
export const importProblemText = (problem: ImportProblem, language: Language): string => {
  const { rule, remedy } = importProblemParts(problem, language);
  return [rule, remedy].join(language === "zh-CN" ? "" : " ");
};

/** Its two halves: the rule that is broken, and what to do about it. */
export const importProblemParts = (
  problem: ImportProblem,
  language: Language,
): { readonly rule: string; readonly remedy: string } => {
  const { rule, remedy } = importWords(language).problems[problem.code];
  return { rule: rule(problem), remedy };
};
