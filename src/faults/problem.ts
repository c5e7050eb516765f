import type { CellAddress } from "../cells/address";
import type { ConfirmedKey } from "../standard/confirmed-keys";
import type { MeasureKey, MonitoringColumn } from "../standard/monitoring-columns";
import type { ParameterKey } from "../standard/parameters";

/** Where a problem stands: a cell, or a defined name or table the workbook has lost. */
export type Where = CellAddress | { readonly name: string };

/** What can be wrong with any number of rows of the monitoring table. */
export type RowProblemCode =
  | "monitoring-year-missing"
  | "monitoring-year-invalid"
  | "monitoring-month-invalid"
  | "monitoring-not-a-number"
  | "monitoring-negative"
  | "monitoring-measure-missing"
  | "monitoring-period-twice"
  | "monitoring-year-and-months";

/** What is out of the ordinary and to be confirmed: a figure beside another, or years. */
export interface UnusualFacts {
  /** The figure that confirms it. */
  readonly figure: string;
  /** What stands in the cell instead, "" while it is blank. */
  readonly given: string;
  readonly now: string;
  readonly other: string;
  readonly years: string;
  /** What is apart from year to year; "" where it is the compared indicator. */
  readonly measure: MeasureKey | "";
}

/**
 * What can be wrong with what the user entered, and the facts each sentence needs. Numbers are exact
 * decimal texts. Adding a code without a sentence in both languages does not compile.
 */
export interface ProblemFacts {
  "name-missing": { name: string };
  "name-astray": { name: string; other: string | null };
  "item-missing": { item: string };
  "item-unknown": { text: string };
  "item-duplicated": { item: string };
  "item-blank": { item: string; maximum: string };
  "item-not-a-number": { item: string; text: string; maximum: string };
  "item-error": { item: string; text: string };
  "item-above-maximum": { item: string; score: string; maximum: string };
  "item-below-zero": { item: string; score: string };
  "item-off-step": { item: string; score: string; step: string };
  "item-not-applicable-not-allowed": { item: string };
  "item-not-applicable-and-scored": { item: string; score: string };
  "item-not-applicable-without-reason": { item: string; text: string };
  "items-all-not-applicable": Record<never, never>;
  "parameter-blank": { parameter: ParameterKey };
  "parameter-not-a-number": { parameter: ParameterKey; text: string };
  "parameter-out-of-range": { parameter: ParameterKey; value: string; low: string; high: string };
  "parameter-not-a-choice": { parameter: ParameterKey; text: string };
  "parameter-not-above-zero": { parameter: ParameterKey; value: string };
  "year-not-a-year": { text: string };
  "year-in-future": { year: string; now: string };
  "date-not-a-date": { text: string };
  "boundary-not-confirmed": Record<never, never>;
  "weight-too-fine": { parameter: ParameterKey; value: string; decimals: string };
  "weights-not-one": { qualitative: string; quantitative: string; sum: string };
  "limit-below-zero": { parameter: ParameterKey; value: string };
  "limits-out-of-order": { full: string; partial: string };
  "excluded-year-not-a-year": { text: string };
  "excluded-year-without-reason": { year: string };
  "excluded-year-missing": { reason: string };
  "excluded-year-twice": { year: string; first: string; second: string };
  "excluded-year-not-in-history": { year: string; before: string };
  "monitoring-column-missing": { column: MonitoringColumn };
  "monitoring-column-twice": { column: MonitoringColumn; text: string };
  "monitoring-unit-differs": { column: MeasureKey; header: string; unit: string };
  "monitoring-row-outside-table": Record<never, never>;
  "monitoring-year-missing": Record<never, never>;
  "monitoring-year-invalid": { text: string };
  "monitoring-month-invalid": { text: string };
  "monitoring-not-a-number": { column: MeasureKey; text: string };
  "monitoring-negative": { column: MeasureKey; value: string };
  "monitoring-measure-missing": { column: MeasureKey; period: string };
  "monitoring-period-twice": { period: string; source: string; row: string };
  "monitoring-year-and-months": { year: string; source: string };
  "monitoring-source-unclear": { year: string };
  "monitoring-more": { code: RowProblemCode; count: string };
  "output-repeated": { where: string; period: string; output: string };
  "outputs-differ": { where: string; period: string; one: string; other: string };
  /** Table A.2 against itself (R16): confirmed, or a slip. */
  "unusual-far-from-advanced": UnusualFacts;
  "unusual-far-from-best": UnusualFacts;
  "unusual-years-apart": UnusualFacts;
  "unusual-advanced-later": UnusualFacts;
  "confirmed-without-reason": { key: ConfirmedKey; figure: string };
  "year-without-data": { year: string };
  "year-incomplete": { year: string; months: string };
  "output-not-above-zero": { year: string; value: string };
  /** The earlier years that lack a measure which is compared, and the measure; "" where none does. */
  "history-too-short": { year: string; years: string; lacks: MeasureKey | "" };
  "history-out-of-reach": { year: string; reach: string };
  "best-year-zero": { year: string };
}
export type ProblemCode = keyof ProblemFacts;

/** One thing the user has to put right, with the cell it stands in. */
export type Problem = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly where: Where;
    readonly facts: Readonly<ProblemFacts[Code]>;
  };
}[ProblemCode];

/** Makes a problem; the compiler checks that the facts fit the code. */
export const problem = <Code extends ProblemCode>(
  code: Code,
  where: Where,
  facts: ProblemFacts[Code],
): Extract<Problem, { code: Code }> =>
  ({ code, where, facts }) as unknown as Extract<Problem, { code: Code }>;

/** Codes that say something is still to be entered, not that something entered is wrong. */
const missing: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "item-blank",
  "parameter-blank",
  "boundary-not-confirmed",
  "output-repeated",
  "unusual-far-from-advanced",
  "unusual-far-from-best",
  "unusual-years-apart",
  "unusual-advanced-later",
  "confirmed-without-reason",
  "year-without-data",
]);

/** Whether the problem is an open entry (to be filled) rather than a wrong one (to be corrected). */
export const isOpen = (found: Problem): boolean => missing.has(found.code);
