import { importing as english } from "./en-US/importing";
import type { ImportProblem } from "../faults/import-problem";
import type { Language } from "./language";
import { importing as chinese, type ImportWords } from "./zh-CN/importing";

/** The words about importing in the language. */
export const importWords = (language: Language): ImportWords =>
  language === "zh-CN" ? chinese : english;

/** The sentence for a problem of imported data: the rule and the remedy. */
export const importProblemText = (problem: ImportProblem, language: Language): string => {
  const { rule, remedy } = importWords(language).problems[problem.code];
  return [rule(problem), remedy].join(language === "zh-CN" ? "" : " ");
};
