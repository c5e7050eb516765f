import type { ImportProblem, Treatments } from "../../faults/import-problem";
import { holdsAmounts } from "../../importing/shape/emission-columns";
import { headingShown, type SourceColumn, type SourceTable } from "../../importing/shape/layout";
import { unitSaid, type SourceSettings } from "../../importing/shape/settings";
import { columnKeys, isMeasure } from "../../standard/column-keys";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import { headingRow } from "./unit-problems";

/** What counts, so that it matters where its column is hidden; the names of sources and the notes do not. */
const isCounted = (key: MonitoringColumn | null): key is MonitoringColumn =>
  key === "year" || key === "month" || isMeasure(key);

interface Judged {
  readonly table: SourceTable;
  readonly settings: SourceSettings;
  readonly problems: readonly ImportProblem[];
}

/** Asks about columns that count and are hidden; where they are not to, visible ones take their places. */
export const judgeHiddenColumns = (
  table: SourceTable,
  settings: SourceSettings,
  treatments: Treatments,
): Judged => {
  const used = new Set(Object.values(settings.columns));
  const hidden = table.columns.filter(
    (column) =>
      table.hiddenColumns.has(column.index) &&
      (used.has(column.index) || (isMeasure(column.role) && !settings.emissions)) &&
      (isCounted(column.role) || isMeasure(keyOf(settings, column))) &&
      (!isMeasure(column.role) || holdsAmounts(table, column)),
  );
  const treatment = treatments["hidden-column"];
  const problems = hidden.map((column) => ({
    code: "hidden-column" as const,
    row: headingRow(table),
    column: headingShown(column),
    text: headingShown(column),
    treatment,
    fact: "",
  }));
  return hidden.length === 0 || treatment === "keep"
    ? { table, settings, problems }
    : { ...without(table, settings, hidden), problems };
};

const keyOf = ({ columns }: SourceSettings, { index }: SourceColumn): MonitoringColumn | null =>
  columnKeys.find((key) => columns[key] === index) ?? null;

const without = (
  table: SourceTable,
  settings: SourceSettings,
  hidden: readonly SourceColumn[],
): Pick<Judged, "table" | "settings"> => {
  const shown = table.columns.map((its) => (hidden.includes(its) ? { ...its, role: null } : its));
  const columns: Partial<Record<MonitoringColumn, number>> = { ...settings.columns };
  const units = { ...settings.units };
  for (const column of hidden) {
    const key = keyOf(settings, column);
    if (key === null) continue;
    delete columns[key];
    const other = shown.find(({ role }) => role === key);
    if (!other) continue;
    columns[key] = other.index;
    if (!isMeasure(key)) continue;
    const unit = unitSaid(table, key, { index: other.index, unitColumn: undefined });
    if (unit !== null) units[key] = unit;
  }
  return { table: { ...table, columns: shown }, settings: { ...settings, columns, units } };
};
