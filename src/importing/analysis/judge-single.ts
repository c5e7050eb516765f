import type { ImportProblem, SetAsideReason } from "../../faults/import-problem";
import { namesSum, holdsAmounts } from "../shape/emission-columns";
import { headingShown, type SourceColumn, type SourceTable } from "../shape/layout";
import { isOfOtherEnergy } from "../shape/settings";
import { conversion } from "../../units/amount-unit";
import type { Pause } from "../rows/pause";
import { isSumOf } from "./emission-sums";
import type { ImportSource } from "./import-source";
import { headingRow } from "./judge-emissions";
import { partUnit, splitColumns } from "./split-columns";
import { withoutRecords } from "./without-records";

/** A source as far as its columns of a measure count, and what is asked or said about them. */
interface JudgedSingle {
  readonly source: ImportSource;
  readonly problem: ImportProblem;
  readonly leftOut: {
    readonly reason: SetAsideReason;
    /** Records that do not count, where periods stand across. */
    readonly records: number;
  };
}

/** Measures of which a year has but one, and what is asked where several columns have it. */
const asked = {
  output: ["several-outputs", "unlike-outputs"],
  energy: ["several-energies", "unlike-energies"],
} as const;

export const singleMeasures = ["output", "energy"] as const;

/** Asks about amounts of a measure that stand in several columns, or rows of periods, of which a year has but one; a total that the others make is only said. null where a source has one. */
export const judgeSingle = async (
  given: ImportSource,
  key: keyof typeof asked,
  pause: Pause,
): Promise<JudgedSingle | null> => {
  const { table, settings } = given;
  const { [key]: index, ...columns } = settings.columns;
  const mapped = table.columns[index ?? -1];
  const others = table.columns.filter(
    (its) =>
      its !== mapped && its.role === key && !isOfOtherEnergy(its) && holdsAmounts(table, its),
  );
  if (!mapped || others.length === 0) return null;
  const code = (await isTotal(given, { key, mapped, others }, pause))
    ? "columns-total"
    : questionOf(given, key, { mapped, others });
  const treatment = settings.treatments[code];
  const text = headingShown(mapped);
  const fact = others.map(headingShown).join(", ");
  const problem: ImportProblem = {
    code,
    row: headingRow(table),
    column: text,
    text,
    treatment,
    fact,
  };
  if (treatment === "add-columns") {
    const source = splitColumns(given, key, added(table, [mapped, ...others]));
    return { source, problem, leftOut: { reason: code, records: 0 } };
  }
  const isOne = treatment === "one-column";
  const source = isOne ? given : { ...given, settings: { ...settings, columns } };
  const counted = table.wide ? withoutRecords(table, isOne ? others : [mapped, ...others]) : null;
  return {
    source: counted ? { ...source, table: counted.table } : source,
    leftOut: { reason: code, records: counted?.records ?? 0 },
    problem,
  };
};

/** The columns that are added, in the order of the table: without a total where there are parts of it. */
const added = ({ columns }: SourceTable, all: readonly SourceColumn[]): readonly SourceColumn[] => {
  const parts = all.filter(({ heading }) => !namesSum(heading));
  const counted = parts.length > 1 ? parts : all;
  return columns.filter((its) => counted.includes(its));
};

/** Two ways in which one amount may be measured, by the words of its columns. */
const twoWays: readonly (readonly [RegExp, RegExp])[] = [
  [/发电|發電|毛|generat|gross/i, /供电|上网|外供|售电|净|suppl|sold|net(?!work)/i],
  [/当量/, /等价/],
];

/** What is asked about the columns: amounts in units of several kinds, or of one thing in two ways, cannot be added. */
const questionOf = (
  source: ImportSource,
  key: keyof typeof asked,
  { mapped, others }: { readonly mapped: SourceColumn; readonly others: readonly SourceColumn[] },
): (typeof asked)[keyof typeof asked][number] => {
  const unitOf = partUnit(source, key);
  const unit = unitOf(mapped);
  const headings = [mapped, ...others].map(({ heading }) => heading);
  const some = (words: RegExp) => headings.some((heading) => words.test(heading));
  const areAlike =
    others.every((its) => unitOf(its) === unit || conversion(unitOf(its), unit) !== null) &&
    !twoWays.some(([one, other]) => some(one) && some(other));
  const [several, unlike] = asked[key];
  return areAlike ? several : unlike;
};

/** Whether a column is called a total and is the sum of the others. */
const isTotal = async (
  { table }: ImportSource,
  {
    key,
    mapped,
    others,
  }: {
    readonly key: keyof typeof asked;
    readonly mapped: SourceColumn;
    readonly others: readonly SourceColumn[];
  },
  pause: Pause,
): Promise<boolean> =>
  others.length > 1 &&
  namesSum(mapped.heading) &&
  (await isSumOf(table, { key, total: mapped, parts: others }, pause));
