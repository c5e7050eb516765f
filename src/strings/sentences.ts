import { addressText } from "../cells/address";
import type { Problem, ProblemFacts, Where } from "../faults/problem";
import type { Refusal } from "../faults/refusal";
import { problems as english } from "./en-US/problems";
import { refusals as englishRefusals } from "./en-US/refusals";
import type { Language } from "./language";
import { problems as chinese } from "./zh-CN/problems";
import { refusals as chineseRefusals } from "./zh-CN/refusals";

/** "表A.1!E7", or the name of what the workbook has lost. */
export const whereText = (where: Where): string =>
  "name" in where ? where.name : addressText(where);

/** The sentence for a problem, without its place: the rule and the remedy. */
export const problemText = (problem: Problem, language: Language): string => {
  const sentences = language === "zh-CN" ? chinese : english;
  const say = sentences[problem.code] as (facts: ProblemFacts[keyof ProblemFacts]) => string;
  return say(problem.facts);
};

/** The whole sentence for a problem: the cell, the rule and the remedy. */
export const problemSentence = (problem: Problem, language: Language): string => {
  const colon = language === "zh-CN" ? "：" : ": ";
  return `${whereText(problem.where)}${colon}${problemText(problem, language)}`;
};

/** The sentence for what the host would not do, with its remedy. */
export const refusalSentence = (refusal: Refusal, language: Language): string =>
  (language === "zh-CN" ? chineseRefusals : englishRefusals)[refusal.code](refusal);
