import { one } from "../../exact/decimal";
import { columnKeys, isMeasure, measureKeys } from "../../standard/column-keys";
import type { MeasureKey, MonitoringColumn } from "../../standard/monitoring-columns";
import { conversion } from "../../units/amount-unit";
import { titleUnitFor } from "../../units/unit-fits";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell } from "../cells/cell-text";
import { headingShown, skippedBy } from "./layout";
import type {
  Layout,
  SourceColumn,
  SourceContext,
  SourceRows,
  SourceTable,
  TitleYear,
  WidePeriods,
} from "./layout";
import { headingAgain } from "./heading-again";
import type { PeriodColumn } from "./period-columns";
import { roleOf } from "./roles";
import { titleMultiple, titleUnits, titleYear, yearOfLine } from "./title-lines";
import {
  emissionTotal,
  labelColumns,
  labelOf,
  mayBeSector,
  type LabelColumns,
  type Naming,
} from "./row-labels";

/** A record of a wide source, and where it comes from. */
interface LongRecord {
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
interface LongColumn {
  readonly key: "year" | "month" | "source" | MeasureKey | `${MeasureKey} unit` | "label";
  /** Unlike the key where a measure has several columns. */
  readonly heading: string;
  readonly unit: string | null;
  readonly made?: SourceColumn["made"];
  readonly cell: (record: LongRecord) => SourceCell;
}

/** The records of a source with periods across its columns: one for each row and period. */
export const unpivotTable = (
  rows: SourceRows,
  layout: Layout,
  { wide, context }: { readonly wide: readonly PeriodColumn[]; readonly context: SourceContext },
): SourceTable => {
  const labels = labelColumns(rows, layout, wide);
  const yearAbove = labels.year ? null : titleYear(rows.slice(0, layout.firstRow), context);
  const ofTitle = yearAbove?.from === "title" ? yearAbove : null;
  const records = unpivotedRecords(rows, layout, { wide, labels, ofTitle });
  const isMonths = wide[0]?.year === null;
  const yearHeading = labels.year?.heading ?? (isMonths && ofTitle ? ofTitle.text : null);
  const columns: readonly LongColumn[] = [
    {
      key: "year",
      heading: yearHeading ?? "year",
      unit: null,
      ...(yearHeading === null && { made: madeOf("year") }),
      cell: ({ year }) => year,
    },
    ...(isMonths || labels.month ? [monthColumn] : []),
    {
      key: "source",
      heading: "source",
      unit: null,
      made: madeOf("source"),
      cell: ({ source }) => source,
    },
    ...amountColumns(records),
    ...labels.texts.slice(labels.texts.length === 1 ? 1 : 0).map(labelColumn),
  ];
  const placeOf = (record: LongRecord, key: LongColumn["key"] | undefined) => {
    if (key === "source") return layout.columns[0];
    if (key === "year") return labels.year ?? record.column;
    return key?.endsWith(" unit") ? (labels.unit ?? record.column) : record.column;
  };
  const cellsOf = (record: LongRecord): readonly SourceCell[] => {
    if (record.kind === "blank") return [];
    return columns.map(({ heading, cell }) => (record.kind === "heading" ? heading : cell(record)));
  };
  return {
    rows: records.map(cellsOf),
    first: 0,
    columns: columns.map(({ key, heading, unit, made }, index) => ({
      index,
      heading,
      role: columnKeys.find((role) => role === key) ?? null,
      unit,
      ...(made && { made }),
    })),
    titleUnits: [],
    titleMultiple: titleMultiple(rows, layout),
    yearAbove,
    wide: widePeriodsOf({ isMonths, labels, ofTitle }),
    skipped: skippedBy(layout),
    hidden: new Set(
      records.flatMap(({ column }, at) => (context.hiddenColumns.has(column.index) ? [at] : [])),
    ),
    hiddenColumns: new Set(),
    called: (index) => {
      const { key = "", heading = "" } = columns[index] ?? {};
      const isOne = ({ measure, part }: LongRecord) =>
        measure === key && (heading === key || part === heading);
      return records.find(isOne)?.named ?? key;
    },
    place: (row, index) => {
      const record = records[row];
      const at = record ? placeOf(record, columns[index]?.key) : layout.columns[0];
      return { row: (record?.row ?? 0) + 1, column: at ? headingShown(at) : "" };
    },
  };
};

const madeOf = (key: MonitoringColumn, isUnit = false) => ({ key, isUnit });

const monthColumn: LongColumn = {
  key: "month",
  heading: "month",
  unit: null,
  made: madeOf("month"),
  cell: ({ month }) => month,
};

/** What the row says before its periods, to filter by where it says several things. */
const labelColumn = (column: SourceColumn): LongColumn => ({
  key: "label",
  heading: headingShown(column),
  unit: null,
  cell: ({ cells }) => cells[column.index] ?? null,
});

const widePeriodsOf = ({
  isMonths,
  labels,
  ofTitle,
}: Omit<Parts, "wide"> & { readonly isMonths: boolean }): WidePeriods => {
  if (!isMonths) return { kind: "periods", title: "" };
  if (labels.year) return { kind: "months", title: "" };
  return ofTitle
    ? { kind: "months-of-title", title: ofTitle.text }
    : { kind: "months-without-year", title: "" };
};

/** A column for each measure that there is, and behind them one with the units of the records of those whose rows differ. */
const amountColumns = (records: readonly LongRecord[]): readonly LongColumn[] => {
  const units = measureKeys.flatMap((key) => {
    const its = records.filter(({ measure }) => measure === key);
    return its.length === 0 ? [] : [[key, commonUnit(its)] as const];
  });
  const named = (["emission", "output"] as const).flatMap((key) => {
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

interface Parts {
  readonly wide: readonly PeriodColumn[];
  readonly labels: LabelColumns;
  readonly ofTitle: TitleYear | null;
}

const unpivotedRecords = (
  rows: SourceRows,
  layout: Layout,
  { wide, labels, ofTitle }: Parts,
): readonly LongRecord[] => {
  const areNamed = wide.some(({ role }) => isMeasure(role));
  const labelled = (naming: Naming) =>
    rows.slice(layout.firstRow).map((cells, index) => ({
      cells,
      row: layout.firstRow + index,
      ...labelOf(cells, labels, naming),
    }));
  const named = labelled(wide.every(({ role }) => isMeasure(role)) ? "sources" : "measures");
  const measured = named.filter(({ role }) => role !== null);
  const areSectors = measured.every(mayBeSector) && namesEmissions(rows, layout);
  const found = areSectors && measured.length > 0 ? labelled("sources") : named;
  // Where rows say what they measure, one that does not is none of ours; otherwise all are sources of emissions.
  const sayWhat = found.some(({ role }) => role !== null);
  const usual = sayWhat ? null : usualMeasure(rows, layout);
  const rowsLabelled = sayWhat ? found.map((its) => ({ ...its, ...emissionTotal(its) })) : found;
  const titles = [...titleUnits(rows, layout), ...labels.texts.flatMap(({ unit }) => unit ?? [])];
  let periods = wide;
  let title = ofTitle;
  return rowsLabelled.flatMap((label) => {
    const { cells, row, source, named, role: its, unit, year: ofRow } = label;
    const ofColumn = ({ column, year, month, role, named: over }: PeriodColumn): LongRecord => {
      // Where headings say what they measure, one that says something else is none of ours.
      const ofHeading = isMeasure(role) ? role : areNamed && over !== "" ? null : usual;
      const measure = its ?? ofHeading;
      const value = cells[column.index] ?? null;
      return {
        year: year ?? ofRow ?? title?.year ?? null,
        month: month ?? label.month,
        // What measures nothing of ours is no source for the rows below it.
        source: measure === null && !isBlankCell(value) ? "" : source,
        measure,
        named: named || headingShown(column),
        part: its === null && isMeasure(role) ? over : named,
        value,
        unit: unit ?? column.unit ?? (measure && titleUnitFor(titles, measure, named)),
        row,
        kind: "record",
        column,
        cells,
      };
    };
    if (title) title = yearOfLine(cells) ?? title;
    const again = headingAgain(cells, layout, { wide: periods, texts: labels.texts });
    periods = again ?? periods;
    const [first] = periods;
    if (!first) return [];
    // A row without amounts, or with the headings once more, is one record, so that it is counted.
    const alone = { ...ofColumn(first), measure: null, unit: null };
    if (cells.every(isBlankCell)) return [{ ...alone, kind: "blank" }];
    if (again) return [{ ...alone, kind: "heading" }];
    const isBlank = periods.every(({ column }) => isBlankCell(cells[column.index]));
    return isBlank ? [alone] : periods.map(ofColumn);
  });
};

/** Whether the headings or the lines above say that emissions are listed. */
const namesEmissions = (rows: SourceRows, layout: Layout): boolean =>
  rows
    .slice(0, layout.firstRow)
    .flat()
    .some((cell) => /排放|碳|emission|co2|ghg/i.test(cellShown(cell).normalize("NFKC")));

/** What the rows of a table measure that do not say it: what its headings or the lines above name, or else emissions. */
const usualMeasure = (rows: SourceRows, layout: Layout): MeasureKey => {
  if (namesEmissions(rows, layout)) return "emission";
  const texts = rows.slice(0, layout.firstRow).flat().map(cellShown);
  const [first, ...others] = new Set(texts.map(roleOf).filter(isMeasure));
  return first !== undefined && others.length === 0 ? first : "emission";
};
