import type { CellAddress } from "../cells/address";
import type { Choice } from "../standard/choices";
import type { ConfirmedKey } from "../standard/confirmed-keys";
import type { RecordListKey } from "../standard/record-lists";
import type { RecordChoiceKey } from "../standard/records";
import type { UnusualFacts } from "./problem";

interface RecordFacts {
  readonly list: RecordListKey;
  readonly column: string;
  readonly text: string;
}

/** What is worth a word and withholds nothing, and the facts each sentence needs. Adding a code without a sentence in both languages does not compile. */
export interface NoticeFacts {
  /** A self-score is above the item's points; it decides no score. */
  "self-score-above-maximum": { item: string; score: string; maximum: string };
  /** Data of years after the evaluation year are not evaluated. */
  "years-not-evaluated": { years: string; year: string };
  /** The evaluation year is not over on the day of the assessment. */
  "year-not-over": { date: string; year: string };
  /** Sources repeat one output and the workbook says how it counts (R16). */
  "output-answered": {
    answer: Choice<"repeated_output">;
    where: string;
    period: string;
    output: string;
  };
  /** They do, and the file's format has no place to say it. */
  "output-repeated": { where: string; period: string; output: string };
  /** A figure out of the ordinary, confirmed with a reason (R16). */
  "figure-confirmed": { key: ConfirmedKey; figure: string; reason: string };
  /** One in a file whose format has no place to confirm it. */
  "unusual-figure": { key: ConfirmedKey } & Omit<UnusualFacts, "given">;
  /** The kind of the assessment is none of the list. */
  "info-choice-unknown": { key: "kind"; text: string };
  "info-date-invalid": { text: string };
  /** An entry of a list of records that its column does not take; none of them decides a score. */
  "record-item-unknown": RecordFacts;
  "record-clause-unclear": RecordFacts;
  "record-date-invalid": RecordFacts;
  "record-score-invalid": RecordFacts;
  "record-choice-unknown": RecordFacts & { choice: RecordChoiceKey };
  "record-without-item": Pick<RecordFacts, "list">;
  "record-score-above-maximum": { item: string; score: string; maximum: string };
  /** A surveillance before the assessment, or after its result held (12.4.1). */
  "surveillance-outside": { date: string; from: string; until: string };
  /** A closure of a number that no nonconformity has. */
  "record-number-unknown": { text: string };
  /** What is open when the workbook is to be sealed. */
  "item-without-evidence": { item: string };
  /** The visit found it otherwise where the answer is no, or has not come to it. */
  "site-point-open": { item: string; answer: "no" | "" };
  /** A score that is not the self-score, where the scheme wants a reason. */
  "difference-without-reason": { item: string; score: string; self: string };
  /** The number is "" where it has none. */
  "nonconformity-unsettled": { number: string; lacks: "correction" | "due" | "both" };
  /** Two assessors scored it unlike and nothing was agreed; "" where one of them gave no score. */
  "scores-unlike": { item: string; first: string; second: string };
  /** Something was agreed and the score is another; likewise. */
  "consensus-not-followed": { item: string; first: string; second: string };
  /** A question of the technical review that is not settled. */
  "review-unsettled": { question: string };
  /** Somebody reviews their own team's work. */
  "reviewer-in-team": { name: string };
}
export type NoticeCode = keyof NoticeFacts;

export type Notice = {
  [Code in NoticeCode]: {
    readonly code: Code;
    readonly where: CellAddress;
    readonly facts: Readonly<NoticeFacts[Code]>;
  };
}[NoticeCode];

/** The codes of what is open when the workbook is to be sealed. */
export const openPointCodes = [
  "item-without-evidence",
  "site-point-open",
  "difference-without-reason",
  "nonconformity-unsettled",
  "scores-unlike",
  "consensus-not-followed",
  "review-unsettled",
  "reviewer-in-team",
] as const satisfies readonly NoticeCode[];
export type OpenPointCode = (typeof openPointCodes)[number];

export const isOpenPoint = (code: NoticeCode): code is OpenPointCode =>
  openPointCodes.some((its) => its === code);

/** Makes a notice; the compiler checks that the facts fit the code. */
export const notice = <Code extends NoticeCode>(
  code: Code,
  where: CellAddress,
  facts: NoticeFacts[Code],
): Notice => ({ code, where, facts }) as Notice;
