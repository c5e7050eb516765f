import type { ImportProblem, ImportProblemCode } from "../../faults/import-problem";
import type { SourceColumn } from "../shape/layout";
import { unitSaid } from "../shape/settings";
import type { ImportSource } from "./import-source";
import type { JudgedEmissions } from "./judged-emissions";
import { withoutRecords } from "./without-records";

/** One column of emissions that counts, the others that do not, and what is said about it. */
interface Only {
  readonly column: SourceColumn;
  readonly others: readonly SourceColumn[];
  readonly problems: readonly ImportProblem[];
  readonly reason: ImportProblemCode;
}

/** The source with one of its columns of emissions; where periods stand across, without the records of the others. */
export const onlyEmission = (
  { table, settings }: ImportSource,
  { column, others, problems, reason }: Only,
): JudgedEmissions => {
  const { index } = column;
  const isMapped = index === settings.columns.emission;
  const unit = unitSaid(table, "emission", { index, unitColumn: undefined });
  const mapped = {
    ...settings,
    columns: { ...settings.columns, emission: index },
    units: { ...settings.units, emission: unit ?? settings.units.emission ?? "" },
  };
  const source = { table, settings: isMapped ? settings : mapped };
  if (!table.wide) return { source, problems, isAdded: false, leftOut: { reason, records: 0 } };
  const { table: its, records } = withoutRecords(table, others);
  return {
    source: { ...source, table: its },
    problems,
    isAdded: false,
    leftOut: { reason, records },
  };
};
