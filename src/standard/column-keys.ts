import {
  monitoringColumns,
  type ColumnKind,
  type MeasureKey,
  type MonitoringColumn,
  type TextKey,
  type UnitParameter,
} from "./monitoring-columns";

/** All columns of the monitoring table, in their order. */
export const columnKeys = Object.keys(monitoringColumns) as readonly MonitoringColumn[];

/** The columns of the kind, in their order. */
export const columnsOfKind = (kind: ColumnKind): readonly MonitoringColumn[] =>
  columnKeys.filter((key) => monitoringColumns[key].kind === kind);

/** The measured columns of the monitoring table. */
export const measureKeys = columnsOfKind("amount") as readonly MeasureKey[];

/** Its columns of free text. */
export const textKeys = columnsOfKind("text") as readonly TextKey[];

/** Whether a column is a measured one. */
export const isMeasure = (column: MonitoringColumn | null): column is MeasureKey =>
  measureKeys.some((key) => key === column);

/** The parameter that declares the unit of a measured column. */
export const unitParameter = (key: MeasureKey): UnitParameter => monitoringColumns[key].unit;
