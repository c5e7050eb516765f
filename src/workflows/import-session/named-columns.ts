import { defaultTreatments } from "../../faults/import-problem";
import { columnsNamed, layoutWith } from "../../importing/shape/find-columns";
import { findLayout } from "../../importing/shape/find-layout";
import {
  headingShown,
  type Layout,
  type SourceColumn,
  type SourceRows,
  type SourceTable,
} from "../../importing/shape/layout";
import { periodColumns } from "../../importing/shape/period-columns";
import { unitSaid, type ColumnMapping, type SourceSettings } from "../../importing/shape/settings";
import { longTable } from "../../importing/shape/source-table";
import { withHidden } from "../../importing/shape/with-hidden";
import { unitColumnFor } from "../../importing/shape/unit-columns";
import { measureKeys, columnKeys } from "../../standard/column-keys";
import type { MeasureKey, MonitoringColumn } from "../../standard/monitoring-columns";
import { chooseSource, type ChosenSource } from "./chosen-source";
import { contextOf, type SourceCells } from "./source-cells";

/** Columns of a source by their headings, as a person names them. */
export interface NamedColumns {
  readonly columns: Readonly<Partial<Record<MonitoringColumn, string>>>;
  /** The columns of emissions, where they are named; several are added. */
  readonly emissions?: readonly string[];
  /** Columns with a unit for each row; where none is named, the one that stands beside the amounts. */
  readonly unitColumns: Readonly<Partial<Record<MeasureKey, string>>>;
}

/** The rows that count: those with the text in the column of the heading. */
export interface NamedFilter {
  readonly heading: string;
  readonly text: string;
}

/** Why a source has no such columns. */
export type UnnamedColumns =
  | {
      readonly code: "no-such-headings";
      readonly names: readonly string[];
      /** The headings there are. */
      readonly found: readonly string[];
    }
  | { readonly code: "heading-twice"; readonly heading: string }
  /** One of several periods across the columns was named for the whole of the data. */
  | { readonly code: "one-of-several-periods"; readonly heading: string }
  | { readonly code: "no-wide-periods" };

/** Thrown while columns are looked for, and caught where the looking began. */
class Unnamed extends Error {
  constructor(readonly why: UnnamedColumns) {
    super(why.code);
  }
}

/** What the source is with a record in each row and the columns that are named, or why it has none such. */
export const withNamedColumns = (
  cells: SourceCells,
  named: NamedColumns,
  filter: NamedFilter | null,
): ChosenSource | UnnamedColumns =>
  orWhy(() => {
    const { emissions = [] } = named;
    const names = [...Object.values(named.columns), ...emissions];
    const layout = layoutOf(cells.rows, filter ? [...names, filter.heading] : names);
    const its = longTable(cells.rows, layout, contextOf(cells), "as they stand");
    const table = withHidden(its, cells.hidden);
    const columns = mapped(columnKeys, named.columns, (name) => columnOf(table, name));
    requireLong(layout, columns);
    const settings = {
      ...settingsOf(table, columns, named),
      emissions: emissions.map((name) => columnOf(table, name).index),
      where: whereOf(table, filter),
    };
    return { ...cells, layout, table, settings, answers: {}, remembered: false, offered: [] };
  });

/** What the source is with its years or months across the columns, or why it has none such. */
export const withWidePeriods = (
  cells: SourceCells,
  filter: NamedFilter | null,
): ChosenSource | UnnamedColumns =>
  orWhy(() => {
    const chosen = chooseSource(cells, () => null);
    if (!chosen.table?.wide) throw new Unnamed({ code: "no-wide-periods" });
    const where = whereOf(chosen.table, filter);
    return { ...chosen, settings: { ...chosen.settings, where } };
  });

const orWhy = (find: () => ChosenSource): ChosenSource | UnnamedColumns => {
  try {
    return find();
  } catch (error) {
    if (error instanceof Unnamed) return error.why;
    throw error;
  }
};

const layoutOf = (rows: SourceRows, names: readonly string[]): Layout => {
  const layout = layoutWith(rows, names);
  if (layout) return layout;
  const found = findLayout(rows)?.columns.map(headingShown) ?? [];
  throw new Unnamed({ code: "no-such-headings", names, found });
};

/** Those of the keys that have a name, with what is found by it. */
const mapped = <Key extends string>(
  keys: readonly Key[],
  names: Readonly<Partial<Record<Key, string>>>,
  find: (name: string) => SourceColumn,
): Readonly<Partial<Record<Key, number>>> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const name = names[key];
      return name === undefined ? [] : [[key, find(name).index]];
    }),
  ) as Partial<Record<Key, number>>;

const columnOf = (table: SourceTable, name: string): SourceColumn => {
  const [column, other] = columnsNamed(table.columns, name);
  if (!column) {
    const found = table.columns.map(headingShown);
    throw new Unnamed({ code: "no-such-headings", names: [name], found });
  }
  if (other) throw new Unnamed({ code: "heading-twice", heading: name });
  return column;
};

/** Refuses to take one of several years or months that stand across the columns for the whole of the data. */
const requireLong = (layout: Layout, columns: ColumnMapping): void => {
  const wide = periodColumns(layout);
  const taken = wide.find(({ column }) => Object.values(columns).includes(column.index));
  const different = new Set(wide.map(({ year, month }) => `${year} ${month}`)).size;
  if (taken && different > 1)
    throw new Unnamed({ code: "one-of-several-periods", heading: taken.column.heading });
};

const settingsOf = (
  table: SourceTable,
  columns: ColumnMapping,
  named: NamedColumns,
): Omit<SourceSettings, "where"> => {
  const units: Partial<Record<MeasureKey, string>> = {};
  const unitColumns: Partial<Record<MeasureKey, number>> = {};
  for (const key of measureKeys) {
    const index = columns[key];
    if (index === undefined) continue;
    const name = named.unitColumns[key];
    const unitColumn =
      name === undefined ? unitColumnFor(table, key, index) : columnOf(table, name).index;
    const unit = unitSaid(table, key, { index, unitColumn });
    if (unitColumn !== undefined) unitColumns[key] = unitColumn;
    if (unit !== null) units[key] = unit;
  }
  return { columns, units, unitColumns, treatments: defaultTreatments };
};

const whereOf = (table: SourceTable, filter: NamedFilter | null): SourceSettings["where"] =>
  filter && { column: columnOf(table, filter.heading).index, value: filter.text };
