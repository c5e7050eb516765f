import type { SourceTable } from "../../importing/shape/layout";
import { unitSaid, type SourceSettings } from "../../importing/shape/settings";
import { firstUnit, unitColumnFor } from "../../importing/shape/unit-columns";
import { textsIn } from "../../importing/shape/texts-in";
import { isMeasure } from "../../standard/column-keys";
import type { MeasureKey, MonitoringColumn } from "../../standard/monitoring-columns";
import type { ChosenSource } from "./chosen-source";

/** A person's decision about a source's columns; indexes count the source's columns from 0, null is none of them. */
export type Decision =
  | { readonly kind: "column"; readonly key: MonitoringColumn; readonly index: number | null }
  | { readonly kind: "unit"; readonly key: MeasureKey; readonly unit: string }
  | { readonly kind: "row-units"; readonly key: MeasureKey; readonly index: number | null }
  | { readonly kind: "filter-column"; readonly index: number | null }
  | { readonly kind: "filter-text"; readonly text: string };

/** The source as it is once the decision holds. */
export const settle = (chosen: ChosenSource, decision: Decision): ChosenSource => {
  const { table } = chosen;
  if (!table) return chosen;
  const { offered, ...settings } = changed(table, chosen.settings, decision);
  return {
    ...chosen,
    settings: { ...chosen.settings, ...settings },
    offered: offered ?? chosen.offered,
    remembered: false,
  };
};

type Change = Partial<SourceSettings> & { readonly offered?: readonly string[] };

const changed = (table: SourceTable, settings: SourceSettings, decision: Decision): Change => {
  switch (decision.kind) {
    case "column":
      return column(table, settings, decision);
    case "unit":
      return { units: { ...settings.units, [decision.key]: decision.unit } };
    case "row-units":
      return rowUnits(table, settings, decision);
    case "filter-column":
      return filter(table, decision.index);
    case "filter-text":
      return { where: settings.where && { ...settings.where, value: decision.text } };
  }
};

/** The mapping with another column for the key, or with none. */
const withEntry = <Key extends string>(
  mapping: Readonly<Partial<Record<Key, number>>>,
  key: Key,
  index: number | null,
): Readonly<Partial<Record<Key, number>>> => {
  const { [key]: _, ...others } = mapping;
  return (index === null ? others : { ...others, [key]: index }) as Partial<Record<Key, number>>;
};

/** Another column brings its own unit and the units of its rows. */
const column = (
  table: SourceTable,
  settings: SourceSettings,
  { key, index }: Extract<Decision, { kind: "column" }>,
): Change => {
  const columns = withEntry(settings.columns, key, index);
  if (!isMeasure(key)) return { columns };
  const unitColumn = index === null ? undefined : unitColumnFor(table, key, index);
  const unit = index === null ? null : unitSaid(table, key, { index, unitColumn });
  return {
    columns,
    ...(key === "emission" && index !== null ? { emissions: [index] } : {}),
    units: { ...settings.units, [key]: unit ?? "" },
    unitColumns: withEntry(settings.unitColumns, key, unitColumn ?? null),
  };
};

const rowUnits = (
  table: SourceTable,
  { units, unitColumns }: SourceSettings,
  { key, index }: Extract<Decision, { kind: "row-units" }>,
): Change => ({
  units: { ...units, [key]: units[key] || (index === null ? "" : firstUnit(table, index)) },
  unitColumns: withEntry(unitColumns, key, index),
});

const filter = (table: SourceTable, index: number | null): Change => {
  if (index === null) return { where: null, offered: [] };
  const offered = textsIn(table, index, mostOffered);
  return { where: { column: index, value: offered[0] ?? "" }, offered };
};

/** Texts that are offered; a column may have thousands. */
const mostOffered = 200;
