import type { CellAddress } from "../../cells/address";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import type { MonitoringRow } from "../../monitoring/read-row";
import type { MonitoringReading } from "../../sheets/reading";

/** Where a row's entry stands in the sheet of the monitoring table. */
export const monitoringCell = (
  { body, series }: MonitoringReading,
  { row }: MonitoringRow,
  column: MonitoringColumn,
): CellAddress => ({
  sheet: body.sheet,
  row,
  column: body.column + (series.columns[column]?.index ?? 0),
});
