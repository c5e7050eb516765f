import { columnKeys, isMeasure } from "../../standard/column-keys";
import type { MeasureKey } from "../../standard/monitoring-columns";
import { titleUnitFor } from "../../units/unit-fits";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell } from "../cells/cell-text";
import { headingShown, skippedBy } from "./layout";
import type {
  Layout,
  SourceContext,
  SourceRows,
  SourceTable,
  TitleYear,
  WidePeriods,
} from "./layout";
import { headingAgain } from "./heading-again";
import { longColumns, type LongColumn, type LongRecord } from "./long-columns";
import { withMeasuresAbove, withProducts, type LabelledRow } from "./measures-above";
import { isYearless, type PeriodColumn } from "./period-columns";
import { rateOf, revenueOf, type Unread } from "./rates";
import { withPlantsOfNames } from "./plant-columns";
import { plainHeading, roleOf } from "./roles";
import { titleSaysCumulated } from "./says-cumulated";
import { titleApart } from "./title-apart";
import { titleMultiple, titleUnits, titleYear, yearOfLine } from "./title-lines";
import {
  emissionTotal,
  labelColumns,
  labelOf,
  mayBeSector,
  type LabelColumns,
  type Naming,
} from "./row-labels";

/** The records of a source with periods across its columns: one for each row and period. */
export const unpivotTable = (
  rows: SourceRows,
  layout: Layout,
  { wide, context }: { readonly wide: readonly PeriodColumn[]; readonly context: SourceContext },
): SourceTable => {
  const labels = labelColumns(rows, layout, wide);
  const yearAbove = labels.year ? null : titleYear(rows.slice(0, layout.firstRow), context);
  const areMeasures = wide.every(({ column, month }) => month === null && isYearless(column));
  const ofTitle = yearAbove?.from === "title" && !areMeasures ? yearAbove : null;
  const records = unpivotedRecords(rows, layout, { wide, labels, ofTitle });
  const isMonths = wide[0]?.year === null && !areMeasures;
  const yearHeading = labels.year?.heading ?? (isMonths && ofTitle ? ofTitle.text : null);
  const columns = longColumns(records, {
    yearHeading,
    hasMonths: isMonths || labels.month !== undefined,
    labels: labels.texts.slice(labels.texts.length === 1 ? 1 : 0),
  });
  const placeOf = (record: LongRecord, key: LongColumn["key"] | undefined) => {
    if (key === "source") return layout.columns[0];
    if (key === "year") return labels.year ?? record.column;
    return key?.endsWith(" unit") ? (labels.unit ?? record.column) : record.column;
  };
  const cellsOf = (record: LongRecord): readonly SourceCell[] => {
    if (record.kind === "blank") return [];
    return columns.map(({ heading, cell }) => (record.kind === "heading" ? heading : cell(record)));
  };
  const above = rows.slice(0, layout.header.row);
  const long = {
    rows: records.map(cellsOf),
    first: 0,
    columns: columns.map(({ key, heading, unit, made }, index) => ({
      index,
      heading,
      role: columnKeys.find((role) => role === key) ?? null,
      unit,
      ...(made && { made }),
    })),
    rates: unreadIn(rows, layout, { labels, is: rateOf }),
  };
  const asItStands = { rows, first: layout.firstRow, columns: layout.columns, rates: long.rates };
  return {
    ...long,
    titleUnits: [],
    titleMultiple: titleMultiple(rows, layout),
    revenues: unreadIn(rows, layout, { labels, is: revenueOf }),
    yearAbove,
    apart: titleApart(asItStands, above, context),
    isCumulated: titleSaysCumulated(above, context),
    wide: areMeasures
      ? { kind: "measures", title: "" }
      : widePeriodsOf({ isMonths, labels, ofTitle }),
    skipped: skippedBy(layout),
    hidden: new Set(
      records.flatMap(({ column }, at) => (context.hiddenColumns.has(column.index) ? [at] : [])),
    ),
    struck: new Set(
      records.flatMap(({ row, column }, at) =>
        context.struck?.get(row)?.has(column.index) ? [at] : [],
      ),
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

/** The rows whose names say that they are something else of which a person should know. */
const unreadIn = (
  rows: SourceRows,
  layout: Layout,
  { labels, is }: { readonly labels: LabelColumns; readonly is: typeof rateOf },
): readonly Unread[] =>
  rows.slice(layout.firstRow).flatMap((cells, at) => {
    const { role, source, unit } = labelOf(cells, labels, "measures");
    const row = layout.firstRow + at + 1;
    return role === null ? (is(source.trim(), unit, row) ?? []) : [];
  });

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
  const labelled = (naming: Naming): readonly LabelledRow[] =>
    rows.slice(layout.firstRow).map((cells, index) => ({
      cells,
      row: layout.firstRow + index,
      ...labelOf(cells, labels, naming),
    }));
  const plainly = labelled(wide.every(({ role }) => isMeasure(role)) ? "sources" : "measures");
  const says = (key: MeasureKey) => plainly.some(({ role }) => role === key);
  const usually = says("emission") && !says("output") ? labelled("other-outputs") : plainly;
  const areOfMonth = usually.some(({ role }) => role !== null) || wide[0]?.year !== null;
  const named = withPlantsOfNames(
    withProducts(areOfMonth ? usually : labelled("cumulated"), labels.texts),
  );
  const measured = named.filter(({ role }) => role !== null);
  const areSectors = measured.every(mayBeSector) && namesEmissions(rows, layout);
  const areSources = areSectors || areScopesOf(labels, measured);
  const found =
    areSources && measured.length > 0
      ? labelled("sources")
      : withMeasuresAbove(named, {
          texts: labels.texts,
          periods: wide.map(({ column }) => column),
        });
  // Where rows say what they measure, one that does not is none of ours; otherwise all are sources of emissions.
  const sayWhat = found.some(({ role }) => role !== null);
  const usual = sayWhat ? null : usualMeasure(rows, layout);
  const unitAbove = wide[0]?.column.unit ?? titleUnitFor(titleUnits(rows, layout), "emission", "");
  const rowsLabelled = sayWhat
    ? found.map((its) => ({ ...its, ...emissionTotal(its, unitAbove) }))
    : found;
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
    if (again || label.isHeading) return [{ ...alone, kind: "heading" }];
    const isBlank = periods.every(({ column }) => isBlankCell(cells[column.index]));
    return isBlank ? [alone] : periods.map(ofColumn);
  });
};

const scope =
  /^(?:排放)?(?:类别|分类|类型|范围|范畴|範疇)$|^(?:ghg|emissions?)?(?:scopes?|category|type)$/;

/** Whether rows of emissions are told apart by a column of scopes beside another one, of sites: each is a source, as in a row a year. */
const areScopesOf = (
  { texts }: LabelColumns,
  measured: readonly {
    readonly role: MeasureKey | null;
    readonly named: string;
    readonly cells: readonly SourceCell[];
  }[],
): boolean => {
  const its = texts.find(({ heading }) => scope.test(plainHeading(heading)));
  return (
    its !== undefined &&
    texts.length > 1 &&
    measured.every(
      ({ role, named, cells }) =>
        role === "emission" && cellShown(cells[its.index]).trim() === named,
    )
  );
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
