import type { ImportProblem } from "../../faults/import-problem";
import { holdsAmounts } from "../shape/emission-columns";
import { headingShown } from "../shape/layout";
import type { ImportSource } from "./import-source";
import { headingRow } from "./judge-emissions";
import { withoutRecords } from "./without-records";

/** A source as far as its outputs count, and what is asked about them. */
interface JudgedOutputs {
  readonly source: ImportSource;
  readonly problem: ImportProblem;
  /** Records of outputs that do not count, where periods stand across. */
  readonly leftOut: number;
}

/** Asks about outputs that stand in several columns, or rows of periods, of which a year has but one; null where a source has one. */
export const judgeOutputs = (given: ImportSource): JudgedOutputs | null => {
  const { table, settings } = given;
  const { output: index, ...columns } = settings.columns;
  const mapped = table.columns[index ?? -1];
  const others = table.columns.filter(
    (its) => its !== mapped && its.role === "output" && holdsAmounts(table, its),
  );
  if (!mapped || others.length === 0) return null;
  const treatment = settings.treatments["several-outputs"];
  const isOne = treatment === "one-column";
  const source = isOne ? given : { ...given, settings: { ...settings, columns } };
  const counted = table.wide ? withoutRecords(table, isOne ? others : [mapped, ...others]) : null;
  return {
    source: counted ? { ...source, table: counted.table } : source,
    leftOut: counted?.records ?? 0,
    problem: {
      code: "several-outputs",
      row: headingRow(table),
      column: headingShown(mapped),
      text: headingShown(mapped),
      treatment,
      fact: others.map(headingShown).join(", "),
    },
  };
};
