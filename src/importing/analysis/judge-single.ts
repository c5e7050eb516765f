import type { ImportProblem, SetAsideReason } from "../../faults/import-problem";
import { namesSum, holdsAmounts } from "../shape/emission-columns";
import { headingShown, type SourceColumn } from "../shape/layout";
import { isOfOtherEnergy } from "../shape/settings";
import type { Pause } from "../rows/pause";
import { isSumOf } from "./emission-sums";
import type { ImportSource } from "./import-source";
import { headingRow } from "./judge-emissions";
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
const asked = { output: "several-outputs", energy: "several-energies" } as const;

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
    : asked[key];
  const treatment = settings.treatments[code];
  const isOne = treatment === "one-column";
  const source = isOne ? given : { ...given, settings: { ...settings, columns } };
  const counted = table.wide ? withoutRecords(table, isOne ? others : [mapped, ...others]) : null;
  const text = headingShown(mapped);
  const fact = others.map(headingShown).join(", ");
  return {
    source: counted ? { ...source, table: counted.table } : source,
    leftOut: { reason: code, records: counted?.records ?? 0 },
    problem: { code, row: headingRow(table), column: text, text, treatment, fact },
  };
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
