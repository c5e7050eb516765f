import type { ImportProblem } from "../../faults/import-problem";
import { holdsAmounts } from "../shape/emission-columns";
import { headingShown } from "../shape/layout";
import type { ImportSource } from "./import-source";

/** A source as far as its outputs count, and what is asked about them. */
interface JudgedOutputs {
  readonly source: ImportSource;
  readonly problem: ImportProblem;
}

/** Asks about outputs that stand in several columns, of which a year has but one; null where a source has one. */
export const judgeOutputs = (given: ImportSource): JudgedOutputs | null => {
  const { table, settings } = given;
  const { output: index, ...columns } = settings.columns;
  const mapped = table.columns[index ?? -1];
  const others = table.columns.filter(
    (its) => its !== mapped && its.role === "output" && holdsAmounts(table, its),
  );
  if (!mapped || others.length === 0 || table.wide) return null;
  const treatment = settings.treatments["several-outputs"];
  return {
    source: treatment === "one-column" ? given : { ...given, settings: { ...settings, columns } },
    problem: {
      code: "several-outputs",
      row: Math.max(table.first, 1),
      column: headingShown(mapped),
      text: headingShown(mapped),
      treatment,
      fact: others.map(headingShown).join(", "),
    },
  };
};
