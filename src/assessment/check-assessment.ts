import type { Decimal } from "../exact/decimal";
import { notice, type Notice } from "../faults/notice";
import { problem, type Problem } from "../faults/problem";
import { weightDecimals, type Choice } from "../standard/choices";
import { checkConfirmed } from "./check-confirmed";
import { checkDate } from "./check-date";
import { checkItems, type CheckedItem, type ScoringRules } from "./check-items";
import { checkQuantitative, type Measured } from "./check-quantitative";
import { checkRecords } from "./check-records";
import type { Entries } from "./entries";
import { noticesOf } from "./notices";
import { readParameters, type ParameterReader } from "./read-parameters";

/** a1 and a2 of formula (3); they sum to exactly 1. */
export interface Weights {
  readonly qualitative: Decimal;
  readonly quantitative: Decimal;
}

/** A checked assessment. A part is null while a problem stands in its way; with no problem every part is there. */
export interface Assessment {
  readonly items: readonly CheckedItem[];
  readonly rules: ScoringRules;
  readonly measured: Measured;
  readonly weights: Weights | null;
  readonly gradeNames: Choice<"grade_names"> | null;
  /** ISO date of the assessment, null while none is entered. */
  readonly date: string | null;
  /** Everything that has to be put right or filled in, all at once. */
  readonly problems: readonly Problem[];
  /** What is worth a word and withholds nothing. */
  readonly notices: readonly Notice[];
}

/** Checks all entries of a workbook as they stand at a moment, and answers with every problem at once. */
export const checkAssessment = (entries: Entries, now: Date = new Date()): Assessment => {
  const parameters = readParameters(entries.parameters);
  const rules = {
    notApplicable: parameters.choice("na_rule"),
    step: parameters.choice("score_step"),
  };
  const gradeNames = parameters.choice("grade_names");
  const checked = checkItems(entries.items, rules);
  const measured = checkQuantitative(entries, parameters);
  const weighed = checkWeights(entries, parameters);
  const date = checkDate(entries.date);
  const confirmed = checkConfirmed(entries, measured);
  const problems = [
    ...entries.missing.map((name) => problem("name-missing", { name }, { name })),
    ...entries.astray.map(({ name, other, where }) =>
      problem("name-astray", where, { name, other }),
    ),
    ...checked.problems,
    ...nothingApplies(checked.items),
    ...measured.problems,
    ...confirmed.problems,
    ...parameters.problems,
    ...weighed.problems,
    ...date.problems,
    ...yearInFuture(
      entries,
      measured.year,
      date.date ? Number(date.date.slice(0, 4)) : now.getFullYear(),
    ),
  ];
  return {
    items: checked.items,
    rules,
    measured,
    weights: weighed.weights,
    gradeNames,
    date: date.date,
    problems,
    notices: [
      ...noticesOf(entries, measured),
      ...yearNotOver(entries, measured.year, date.date),
      ...confirmed.notices,
      ...checkRecords(entries, date.date),
    ],
  };
};

/** A year that is evaluated before its last day has come. */
const yearNotOver = (
  { date: entry }: Entries,
  year: number | null,
  date: string | null,
): readonly Notice[] =>
  entry && date?.startsWith(`${year}-`) && date < `${year}-12-31`
    ? [notice("year-not-over", entry.where, { date, year: String(year) })]
    : [];

/** A year is evaluated once it is over or at least has begun: not after the year of the assessment. */
const yearInFuture = (
  { parameters }: Entries,
  year: number | null,
  assessed: number,
): readonly Problem[] => {
  const where = parameters.year?.where;
  if (!where || year === null || year <= assessed) return [];
  return [problem("year-in-future", where, { year: String(year), now: String(assessed) })];
};

const nothingApplies = (items: readonly CheckedItem[]): Problem[] => {
  const where = items[0]?.where;
  const none = items.every(({ state }) => state.kind === "not-applicable");
  return none && where ? [problem("items-all-not-applicable", where, {})] : [];
};

const weightKeys = ["weight_qualitative", "weight_quantitative"] as const;

/** R9: 0 ≤ a ≤ 1 and a1 + a2 = 1, compared as decimals. A quotient such as =2/3 is none: its cell holds a number beside it. */
const checkWeights = (
  entries: Entries,
  parameters: ParameterReader,
): { weights: Weights | null; problems: readonly Problem[] } => {
  const qualitative = parameters.fraction("weight_qualitative");
  const quantitative = parameters.fraction("weight_quantitative");
  const where = entries.parameters.weight_quantitative?.where;
  if (!qualitative || !quantitative || !where) return { weights: null, problems: [] };
  const fine = weightKeys.flatMap((key) => {
    const at = entries.parameters[key]?.where;
    const weight = key === "weight_qualitative" ? qualitative : quantitative;
    if (!at || weight.decimalPlaces() <= weightDecimals) return [];
    const facts = { parameter: key, value: weight.toFixed(), decimals: String(weightDecimals) };
    return [problem("weight-too-fine", at, facts)];
  });
  if (fine.length > 0) return { weights: null, problems: fine };
  const sum = qualitative.plus(quantitative);
  if (sum.eq(1)) return { weights: { qualitative, quantitative }, problems: [] };
  const facts = {
    qualitative: qualitative.toFixed(),
    quantitative: quantitative.toFixed(),
    sum: sum.toFixed(),
  };
  return { weights: null, problems: [problem("weights-not-one", where, facts)] };
};
