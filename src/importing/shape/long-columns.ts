import { one } from "../../exact/decimal";
import { measureKeys } from "../../standard/column-keys";
import type { MeasureKey, MonitoringColumn } from "../../standard/monitoring-columns";
import type { SourceCell } from "../../tabular/source";
import { conversion } from "../../units/amount-unit";
import { headingShown, type SourceColumn } from "./layout";

/** A record of a wide source, and where it comes from. */
export interface LongRecord {
  readonly year: SourceCell;
  readonly month: SourceCell;
  readonly source: string;
  readonly measure: MeasureKey | null;
  /** The cell that says what is measured, or else the heading of the period. */
  readonly named: string;
  /** What the row, or the heading beside its period, calls the measure; "" where neither does. */
  readonly part: string;
  readonly value: SourceCell;
  readonly unit: string | null;
  /** The row of the source, or that it has nothing but its heading once more. */
  readonly row: number;
  readonly kind: "record" | "blank" | "heading";
  readonly column: SourceColumn;
  /** The row's own cells. */
  readonly cells: readonly SourceCell[];
}

/** A column of the long table; units are in columns of their own where the rows of a measure differ in them. */
export interface LongColumn {
  readonly key: "year" | "month" | "source" | MeasureKey | `${MeasureKey} unit` | "label";
  /** Unlike the key where a measure has several columns. */
  readonly heading: string;
  readonly unit: string | null;
  readonly made?: SourceColumn["made"];
  readonly cell: (record: LongRecord) => SourceCell;
}

/** The columns of the long table that the records make; the year's heading where the source has one, and the source's own labels behind. */
export const longColumns = (
  records: readonly LongRecord[],
  {
    yearHeading,
    hasMonths,
    labels,
  }: {
    readonly yearHeading: string | null;
    readonly hasMonths: boolean;
    readonly labels: readonly SourceColumn[];
  },
): readonly LongColumn[] => [
  {
    key: "year",
    heading: yearHeading ?? "year",
    unit: null,
    ...(yearHeading === null && { made: madeOf("year") }),
    cell: ({ year }) => year,
  },
  ...(hasMonths ? [monthColumn] : []),
  sourceColumn,
  ...amountColumns(records),
  ...labels.map(labelColumn),
];

const madeOf = (key: MonitoringColumn, isUnit = false) => ({ key, isUnit });

const monthColumn: LongColumn = {
  key: "month",
  heading: "month",
  unit: null,
  made: madeOf("month"),
  cell: ({ month }) => month,
};

const sourceColumn: LongColumn = {
  key: "source",
  heading: "source",
  unit: null,
  made: madeOf("source"),
  cell: ({ source }) => source,
};

/** What the row says before its periods, to filter by where it says several things. */
const labelColumn = (column: SourceColumn): LongColumn => ({
  key: "label",
  heading: headingShown(column),
  unit: null,
  cell: ({ cells }) => cells[column.index] ?? null,
});

/** A column for each measure that there is, and behind them one with the units of the records of those whose rows differ. */
const amountColumns = (records: readonly LongRecord[]): readonly LongColumn[] => {
  const units = measureKeys.flatMap((key) => {
    const its = records.filter(({ measure }) => measure === key);
    return its.length === 0 ? [] : [[key, commonUnit(its)] as const];
  });
  const named = measureKeys.flatMap((key) => {
    const names = partNames(records, key);
    return names.length > 1
      ? [[key, names.map((name) => partColumn(records, key, name))] as const]
      : [];
  });
  const parts = new Map<MeasureKey, readonly LongColumn[]>(named);
  return [
    ...units.flatMap(
      ([key, unit]) => parts.get(key) ?? [measureColumn(key, unit === "mixed" ? null : unit)],
    ),
    ...units
      .filter(([, unit]) => unit === "mixed")
      .map(([key]): LongColumn => ({
        key: `${key} unit`,
        heading: `${key} unit`,
        unit: null,
        made: madeOf(key, true),
        cell: ({ measure, unit }) => (measure === key ? unit : null),
      })),
  ];
};

const measureColumn = (key: MeasureKey, unit: string | null): LongColumn => ({
  key,
  heading: key,
  unit,
  made: madeOf(key),
  cell: ({ measure, value }) => (measure === key ? value : null),
});

const partColumn = (records: readonly LongRecord[], key: MeasureKey, name: string): LongColumn => {
  const isPart = ({ measure, part }: LongRecord) => measure === key && part === name;
  const unit = commonUnit(records.filter(isPart));
  return {
    key,
    heading: name,
    unit: unit === "mixed" ? null : unit,
    cell: (record) => (isPart(record) ? record.value : null),
  };
};

/** What amounts of the measure are called, where a source has several: 范围一, 范围二; none where each has one, or where units differ under one name. */
const partNames = (records: readonly LongRecord[], key: MeasureKey): readonly string[] => {
  const bySource = new Map<string, Set<string>>();
  const its = records.filter(({ measure }) => measure === key);
  for (const { source, part } of its)
    bySource.set(source, (bySource.get(source) ?? new Set()).add(part));
  const isSeveral = [...bySource.values()].some(({ size }) => size > 1);
  const names = isSeveral ? [...new Set(its.map(({ part }) => part))] : [];
  const isMixed = names.some(
    (name) => commonUnit(its.filter(({ part }) => part === name)) === "mixed",
  );
  return isMixed ? [] : names;
};

/** The unit of all the records; null where none has one. */
const commonUnit = (records: readonly LongRecord[]): string | null | "mixed" => {
  const [first = null, ...others] = new Set(records.map(({ unit }) => unit));
  const isSame = others.every((unit) => unit && first && conversion(unit, first)?.eq(one));
  return isSame ? first : "mixed";
};
