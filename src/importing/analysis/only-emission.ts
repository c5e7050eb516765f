import type { ImportProblem, ImportProblemCode } from "../../faults/import-problem";
import { isBlankCell } from "../cells/cell-text";
import type { SourceColumn } from "../shape/layout";
import { unitSaid } from "../shape/settings";
import type { ImportSource } from "./import-source";
import type { JudgedEmissions } from "./judged-emissions";

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
  const kept = table.rows.flatMap((cells, row) =>
    others.some((its) => !isBlankCell(cells[its.index])) ? [] : [row],
  );
  const its = {
    ...table,
    rows: kept.map((row) => table.rows[row] ?? []),
    place: (row: number, at: number) => table.place(kept[row] ?? 0, at),
  };
  const records = table.rows.length - kept.length;
  return {
    source: { ...source, table: its },
    problems,
    isAdded: false,
    leftOut: { reason, records },
  };
};
