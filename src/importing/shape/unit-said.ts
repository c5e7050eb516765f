import type { MeasureKey } from "../../standard/monitoring-columns";
import type { SourceTable } from "./layout";
import { titleUnitFor } from "./title-unit";
import { firstUnit } from "./unit-columns";

/**
 * The unit of a column of the measure as the source says it, in or under its heading, or else above the table; where only
 * its rows name units, each in the unit column, the first of them, to which the others are converted. null where none do.
 */
export const unitSaid = (
  table: SourceTable,
  key: MeasureKey,
  { index, unitColumn }: { readonly index: number; readonly unitColumn: number | undefined },
): string | null => {
  const column = table.columns[index];
  if (!column) return null;
  const inRows = unitColumn === undefined ? "" : firstUnit(table, unitColumn);
  return column.unit ?? titleUnitFor(table.titleUnits, key, column.heading) ?? (inRows || null);
};
