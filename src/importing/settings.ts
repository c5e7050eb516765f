import type { MeasureKey, MonitoringColumn } from "../faults/parameter";
import { defaultTreatments, type Treatments } from "../faults/import-problem";
import type { SourceTable } from "./layout";
import { importColumns } from "./roles";

/** Which column of the source fills each column of the monitoring table. */
export type ColumnMapping = Readonly<Partial<Record<MonitoringColumn, number>>>;

/** What the user decided about one source. */
export interface SourceSettings {
  readonly columns: ColumnMapping;
  readonly units: Readonly<Partial<Record<MeasureKey, string>>>;
  /** Only rows with this text in this column count. */
  readonly where: { readonly column: number; readonly value: string } | null;
  readonly treatments: Treatments;
}

export const measureKeys: readonly MeasureKey[] = ["emission", "output", "energy"];

/** The settings a source's own headings suggest: the first column of each role, with the unit it names. */
export const suggestedSettings = ({ columns }: SourceTable): SourceSettings => {
  const found = importColumns.flatMap((role) => {
    const column = columns.find((its) => its.role === role);
    return column ? [[role, column] as const] : [];
  });
  const units = found.flatMap(([role, { unit }]) =>
    (measureKeys as readonly string[]).includes(role) && unit !== null ? [[role, unit]] : [],
  );
  return {
    columns: Object.fromEntries(found.map(([role, { index }]) => [role, index])),
    units: Object.fromEntries(units) as SourceSettings["units"],
    where: null,
    treatments: defaultTreatments,
  };
};
