import { isMeasure } from "../../standard/column-keys";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import type { CellSet } from "../../tabular/source";
import type { SourceColumn } from "./layout";

/** Nothing is struck out. */
export const noCells: CellSet = new Map();

const counts = (role: MonitoringColumn | null): boolean =>
  role === "year" || role === "month" || isMeasure(role);

/** Whether the period or an amount of a row is struck out; in a table whose headings name no amounts, any cell without a role. */
export const strikesOut = (
  struck: CellSet,
  columns: readonly SourceColumn[],
): ((row: number) => boolean) => {
  const areNamed = columns.some(({ role }) => isMeasure(role));
  const counted = columns
    .filter(({ role }) => counts(role) || (role === null && !areNamed))
    .map(({ index }) => index);
  return (row) => {
    const cells = struck.get(row);
    return cells !== undefined && counted.some((index) => cells.has(index));
  };
};
