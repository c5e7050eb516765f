import { addressText } from "../cells/address";
import type { Finding, FindingFacts } from "../faults/finding";
import type { ImportLack, ImportLackFacts } from "../faults/import-lack";
import type { LeftBehind } from "../faults/left-behind";
import type { Misleading, MisleadingFacts, MisleadingPlace } from "../faults/misleading";
import type { MissingEntry } from "../faults/missing-entry";
import type { Notice, NoticeFacts } from "../faults/notice";
import { numberAsText } from "../faults/number-as-text";
import type { Problem, ProblemFacts, Where } from "../faults/problem";
import type { SealChange, SealChangeFacts } from "../faults/seal-change";
import type { Refusal } from "../faults/refusal";
import type { SourceFault, SourceFaultFacts } from "../faults/source-fault";
import { findings as englishFindings } from "./en-US/findings";
import { importLacks as englishImportLacks } from "./en-US/import-lacks";
import { migration as englishMigration } from "./en-US/migration";
import { misleading as englishMisleading } from "./en-US/misleading";
import { notices as englishNotices } from "./en-US/notices";
import { problems as englishProblems, storedAsText as englishStoredAsText } from "./en-US/problems";
import { refusals as englishRefusals } from "./en-US/refusals";
import { seal as englishSeal } from "./en-US/seal";
import { sheets as englishSheets } from "./en-US/sheets";
import { sourceFaults as englishSourceFaults } from "./en-US/source-faults";
import type { Language } from "./language";
import { findings as chineseFindings } from "./zh-CN/findings";
import { importLacks as chineseImportLacks } from "./zh-CN/import-lacks";
import { migration as chineseMigration } from "./zh-CN/migration";
import { misleading as chineseMisleading } from "./zh-CN/misleading";
import { notices as chineseNotices } from "./zh-CN/notices";
import { problems as chineseProblems, storedAsText as chineseStoredAsText } from "./zh-CN/problems";
import { refusals as chineseRefusals } from "./zh-CN/refusals";
import { seal as chineseSeal } from "./zh-CN/seal";
import { sheets as chineseSheets } from "./zh-CN/sheets";
import { sourceFaults as chineseSourceFaults } from "./zh-CN/source-faults";

const words = {
  "zh-CN": {
    colon: "：",
    comma: "、",
    bracket: (text: string) => `（${text}）`,
    fields: chineseSheets.info.fields,
    findings: chineseFindings,
    importLacks: chineseImportLacks,
    migration: chineseMigration,
    misleading: chineseMisleading,
    notices: chineseNotices,
    problems: chineseProblems,
    refusals: chineseRefusals,
    sealChanges: chineseSeal.changes,
    sourceFaults: chineseSourceFaults,
    storedAsText: chineseStoredAsText,
  },
  "en-US": {
    colon: ": ",
    comma: ", ",
    bracket: (text: string) => ` (${text})`,
    fields: englishSheets.info.fields,
    findings: englishFindings,
    importLacks: englishImportLacks,
    migration: englishMigration,
    misleading: englishMisleading,
    notices: englishNotices,
    problems: englishProblems,
    refusals: englishRefusals,
    sealChanges: englishSeal.changes,
    sourceFaults: englishSourceFaults,
    storedAsText: englishStoredAsText,
  },
};

/** "表A.1!E7", or the name of what the workbook has lost. */
export const whereText = (where: Where): string =>
  "name" in where ? where.name : addressText(where);

const sentenceAt = (where: Where, text: string, language: Language): string =>
  whereText(where) + words[language].colon + text;

/** The sentence for a problem, without its place: the rule and the remedy. */
export const problemText = (problem: Problem, language: Language): string => {
  const { problems, storedAsText } = words[language];
  const say = problems[problem.code] as (facts: ProblemFacts[keyof ProblemFacts]) => string;
  return say(problem.facts) + (numberAsText(problem) !== null ? storedAsText : "");
};

/** The whole sentence for a problem: the cell, the rule and the remedy. */
export const problemSentence = (problem: Problem, language: Language): string =>
  sentenceAt(problem.where, problemText(problem, language), language);

/** The sentence for what is worth a word, without its place. */
export const noticeText = ({ code, facts }: Notice, language: Language): string => {
  const say = words[language].notices[code] as (facts: NoticeFacts[keyof NoticeFacts]) => string;
  return say(facts);
};

/** The whole sentence for what is worth a word, its place first. */
export const noticeSentence = (its: Notice, language: Language): string =>
  sentenceAt(its.where, noticeText(its, language), language);

/** The sentence for what the host would not do, with its remedy. */
export const refusalSentence = (refusal: Refusal, language: Language): string =>
  words[language].refusals[refusal.code](refusal);

/** The sentence for what is wrong with the workbook itself, without its place: what differs, and what the repair or a person does. */
export const findingText = ({ code, facts }: Finding, language: Language): string => {
  const say = words[language].findings[code] as (facts: FindingFacts[keyof FindingFacts]) => string;
  return say(facts);
};

/** The whole sentence for what is wrong with the workbook itself, its place first. */
export const findingSentence = (finding: Finding, language: Language): string =>
  sentenceAt(finding.where, findingText(finding, language), language);

/** "表A.1!E7", a sheet's title, or "" for the file as a whole. */
export const misleadingPlaceText = (where: MisleadingPlace): string => {
  if ("file" in where) return "";
  return "row" in where ? addressText(where) : where.sheet;
};

/** The sentence for how a file misleads its reader: what is shown, and what to do. */
export const misleadingText = ({ code, facts }: Misleading, language: Language): string => {
  const say = words[language].misleading[code] as (
    facts: MisleadingFacts[keyof MisleadingFacts],
  ) => string;
  return say(facts);
};

/** The whole sentence for it, its place first. */
export const misleadingSentence = (its: Misleading, language: Language): string => {
  const place = misleadingPlaceText(its.where);
  return (place && place + words[language].colon) + misleadingText(its, language);
};

/** The sentence for what a migration leaves in the old file: where it stands, and what to do. */
export const leftBehindSentence = (left: LeftBehind, language: Language): string => {
  const { migration } = words[language];
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
  words[language].fields[key];

/** All cells that are still to be filled, each by its place and what it is called. */
export const missingEntriesText = (
  missing: readonly MissingEntry[],
  language: Language,
): string => {
  const { comma, bracket } = words[language];
  return missing
    .map((its) => whereText(its.where) + bracket(missingEntryText(its, language)))
    .join(comma);
};

/** The sentence for a change since sealing: what changed, and what to do. */
export const sealChangeSentence = ({ code, facts }: SealChange, language: Language): string => {
  const say = words[language].sealChanges[code] as (
    facts: SealChangeFacts[keyof SealChangeFacts],
  ) => string;
  return say(facts);
};

/** The sentence for a file or a pasted block that cannot be read, with its remedy. */
export const sourceFaultSentence = ({ code, facts }: SourceFault, language: Language): string => {
  const say = words[language].sourceFaults[code] as (
    facts: SourceFaultFacts[keyof SourceFaultFacts],
  ) => string;
  return say(facts);
};

/** The sentence for what a source of data lacks before it can be imported, with its remedy. */
export const importLackSentence = ({ code, facts }: ImportLack, language: Language): string => {
  const say = words[language].importLacks[code] as (
    facts: ImportLackFacts[keyof ImportLackFacts],
  ) => string;
  return say(facts);
};
