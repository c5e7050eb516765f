import { addressText } from "../cells/address";
import type { Finding, FindingFacts } from "../faults/finding";
import type { ImportLack, ImportLackFacts } from "../faults/import-lack";
import type { LeftBehind } from "../faults/left-behind";
import type { MissingEntry } from "../faults/missing-entry";
import { isOpenPoint, type Notice, type NoticeFacts } from "../faults/notice";
import { numberAsText } from "../faults/number-as-text";
import type { PlanGap, PlanGapFacts } from "../faults/plan-gap";
import type { Problem, ProblemFacts, Where } from "../faults/problem";
import type { SealChange, SealChangeFacts } from "../faults/seal-change";
import type { LaterRefusalCode, Refusal, RefusalCode } from "../faults/refusal";
import type { SourceFault, SourceFaultFacts } from "../faults/source-fault";
import type { Language } from "./language";
import { laterWordsOf, wordsOf } from "./words-of";

export const marks = {
  "zh-CN": { colon: "：", comma: "、", sentence: "", bracket: (text: string) => `（${text}）` },
  "en-US": { colon: ": ", comma: ", ", sentence: " ", bracket: (text: string) => ` (${text})` },
};

/** "表A.1!E7", or the name of what the workbook has lost. */
export const whereText = (where: Where): string =>
  "name" in where ? where.name : addressText(where);

const sentenceAt = (where: Where, text: string, language: Language): string =>
  whereText(where) + marks[language].colon + text;

/** The sentence for a problem, without its place: the rule and the remedy. */
export const problemText = (problem: Problem, language: Language): string => {
  const { problems, storedAsText } = wordsOf(language);
  const say = problems[problem.code] as (facts: ProblemFacts[keyof ProblemFacts]) => string;
  return say(problem.facts) + (numberAsText(problem) !== null ? storedAsText : "");
};

/** The whole sentence for a problem: the cell, the rule and the remedy. */
export const problemSentence = (problem: Problem, language: Language): string =>
  sentenceAt(problem.where, problemText(problem, language), language);

/** The sentence for what is worth a word, without its place. */
export const noticeText = ({ code, facts }: Notice, language: Language): string => {
  const { notices, openPoints } = laterWordsOf(language);
  const say = (isOpenPoint(code) ? openPoints[code] : notices[code]) as (
    facts: NoticeFacts[keyof NoticeFacts],
  ) => string;
  return say(facts);
};

/** The whole sentence for what is worth a word, its place first. */
export const noticeSentence = (its: Notice, language: Language): string =>
  sentenceAt(its.where, noticeText(its, language), language);

/** The sentence for what the plan, the team and the meetings leave open. */
export const planGapText = ({ code, facts }: PlanGap, language: Language): string => {
  const say = laterWordsOf(language).plan.gaps[code] as (
    facts: PlanGapFacts[keyof PlanGapFacts],
  ) => string;
  const { translation } = wordsOf(language);
  const named = "indicator" in facts && translation;
  return say(named ? { ...facts, name: translation.tableA1[facts.indicator] } : facts);
};

/** The sentence for what the host would not do, with its remedy. */
export const refusalSentence = (refusal: Refusal, language: Language): string => {
  const { refusals }: { readonly refusals: Readonly<Partial<Record<RefusalCode, SayRefusal>>> } =
    wordsOf(language);
  const say =
    refusals[refusal.code] ??
    laterWordsOf(language).laterRefusals[refusal.code as LaterRefusalCode];
  return say(refusal);
};

type SayRefusal = (refusal: Refusal) => string;

/** The sentence for what is wrong with the workbook itself, without its place: what differs, and what the repair or a person does. */
export const findingText = ({ code, facts }: Finding, language: Language): string => {
  const say = laterWordsOf(language).findings[code] as (
    facts: FindingFacts[keyof FindingFacts],
  ) => string;
  return say(facts);
};

/** The whole sentence for what is wrong with the workbook itself, its place first. */
export const findingSentence = (finding: Finding, language: Language): string =>
  sentenceAt(finding.where, findingText(finding, language), language);

/** The sentence for what a migration leaves in the old file: where it stands, and what to do. */
export const leftBehindSentence = (left: LeftBehind, language: Language): string => {
  const { migration } = laterWordsOf(language);
  switch (left.kind) {
    case "sheet":
      return migration.sheet(left.sheet);
    case "chart":
      return migration.chart(left.sheet, left.name);
    default:
      return migration[left.kind](addressText(left.where), left.text);
  }
};

/** What a cell that is still to be filled before sealing is called. */
export const missingEntryText = ({ key }: MissingEntry, language: Language): string =>
  wordsOf(language).sheets.info.fields[key];

/** All cells that are still to be filled, each by its place and what it is called. */
export const missingEntriesText = (
  missing: readonly MissingEntry[],
  language: Language,
): string => {
  const { comma, bracket } = marks[language];
  return missing
    .map((its) => whereText(its.where) + bracket(missingEntryText(its, language)))
    .join(comma);
};

/** The sentence for a change since sealing: what changed, and what to do. */
export const sealChangeSentence = ({ code, facts }: SealChange, language: Language): string => {
  const say = laterWordsOf(language).seal.changes[code] as (
    facts: SealChangeFacts[keyof SealChangeFacts],
  ) => string;
  return say(facts);
};

/** The sentence for a file or a pasted block that cannot be read, with its remedy. */
export const sourceFaultSentence = ({ code, facts }: SourceFault, language: Language): string => {
  const say = laterWordsOf(language).sourceFaults[code] as (
    facts: SourceFaultFacts[keyof SourceFaultFacts],
  ) => string;
  return say(facts);
};

/** The sentence for what a source of data lacks before it can be imported, with its remedy. */
export const importLackSentence = ({ code, facts }: ImportLack, language: Language): string => {
  const say = laterWordsOf(language).importLacks[code] as (
    facts: ImportLackFacts[keyof ImportLackFacts],
  ) => string;
  return say(facts);
};
