import {
  measureKeys,
  isMeasure,
  type MeasureKey,
  type MonitoringColumn,
} from "../faults/parameter";
import { columnLetters } from "../cells/address";
import { amountUnit } from "../monitoring/amount-unit";
import type { SourceCell } from "../tabular/source";
import { cellShown, isBlankCell } from "./cell-text";
import { headingUnit } from "./heading-unit";
import type { Layout, SourceColumn, SourceRows, SourceTable } from "./layout";
import { plainHeading, roleOf } from "./roles";
import { titleUnitFor } from "./title-unit";

/** The records of a source: its rows, or, where years or months stand across the columns, a record for each row and period. */
export const sourceTable = (rows: SourceRows, layout: Layout): SourceTable => {
  const across = periodColumns(layout);
  return across.length >= 2 ? turned(rows, layout, across) : uprightTable(rows, layout);
};

const skippedBy = ({ header, unitRow }: Layout) => ({
  aboveHeader: header.row,
  unitRows: unitRow === null ? 0 : 1,
});

/** A heading for messages; a column without one is known by its letters. */
export const headingShown = ({
  heading,
  index,
}: Pick<SourceColumn, "heading" | "index">): string =>
  heading === "" ? columnLetters(index) : heading;

/** The records of a source whose rows are records, whatever its headings say. */
export const uprightTable = (rows: SourceRows, layout: Layout): SourceTable => ({
  rows,
  first: layout.firstRow,
  columns: layout.columns,
  titleUnits: layout.titleUnits,
  skipped: skippedBy(layout),
  place: (row, column) => ({
    row: row + 1,
    column: headingShown(layout.columns[column] ?? { heading: "", index: column }),
  }),
});

/** A column whose heading says a period: "2023年", "2023年1月", "2023年 排放量". */
interface PeriodColumn {
  readonly column: SourceColumn;
  readonly period: string;
  /** What the rest of the heading says. */
  readonly role: MonitoringColumn | null;
}

const periodInHeading =
  /(?<!\d)((?:19|20|21)\d{2})(?!\d)(?:(?:[-/]|年)(1[0-2]|0?[1-9])(?!\d)(?:月份?)?|年?度?)/;

const periodColumns = ({ columns }: Layout): readonly PeriodColumn[] =>
  columns.flatMap((column) => {
    const plain = plainHeading(column.heading);
    const [found, year, month] = periodInHeading.exec(plain) ?? [];
    if (found === undefined || year === undefined) return [];
    const period = month === undefined ? year : `${year}-${month}`;
    const rest = plain.replace(found, "");
    const role = roleOf(rest);
    // "2023年合计" and "2024年计划" are no periods: the whole heading is kept, to be read and told as such.
    const isMore = rest !== "" && role === null && !amountUnit(rest);
    return [{ column, period: isMore ? column.heading : period, role }];
  });

/** What a row of the source says of itself before its periods: what it measures, in what, and whose it is. */
interface Label {
  readonly source: string;
  /** What the measure is called; "" where the row names none. */
  readonly named: string;
  readonly role: MeasureKey | null;
  readonly unit: string | null;
}

const labelOf = (cells: readonly SourceCell[], labels: readonly number[]): Label => {
  const texts = labels.map((index) => cellShown(cells[index]).trim()).filter(Boolean);
  const named = texts.find((text) => isMeasure(roleOf(text)));
  const role = named === undefined ? null : roleOf(named);
  const unit = texts.find((text) => amountUnit(text));
  return {
    source: texts.filter((text) => text !== named && text !== unit).join(" "),
    named: named ?? "",
    role: isMeasure(role) ? role : null,
    unit: headingUnit(named ?? "") ?? unit ?? null,
  };
};

const turnedColumns = ["year", "source", ...measureKeys] as const;

/** A record of a turned source: its cells by turnedColumns, and where it comes from. */
interface TurnedRecord {
  readonly cells: readonly SourceCell[];
  readonly row: number;
  readonly column: SourceColumn;
  readonly measure: MeasureKey | null;
  readonly unit: string | null;
}

const turned = (rows: SourceRows, layout: Layout, across: readonly PeriodColumn[]): SourceTable => {
  const records = turnedRecords(rows, layout, across);
  const unitOf = (measure: MeasureKey): string | null => {
    const units = new Set(records.filter((its) => its.measure === measure).map(({ unit }) => unit));
    return units.size === 1 ? ([...units][0] ?? null) : null;
  };
  return {
    rows: records.map(({ cells }) => cells),
    first: 0,
    columns: turnedColumns.map((role, index) => ({
      index,
      heading: role,
      role,
      unit: isMeasure(role) ? unitOf(role) : null,
    })),
    titleUnits: [],
    skipped: skippedBy(layout),
    place: (row, column) => {
      const record = records[row];
      const at = record && turnedColumns[column] !== "source" ? record.column : layout.columns[0];
      return { row: (record?.row ?? 0) + 1, column: at ? headingShown(at) : "" };
    },
  };
};

const numbering = /^(?:序号|编号|no\.?|#)$/i;

const turnedRecords = (
  rows: SourceRows,
  layout: Layout,
  across: readonly PeriodColumn[],
): readonly TurnedRecord[] => {
  const before = layout.columns.slice(0, across[0]?.column.index ?? 0);
  const labels = before.filter(({ heading }) => !numbering.test(heading)).map(({ index }) => index);
  const labelled = rows
    .slice(layout.firstRow)
    .map((cells, index) => ({ cells, row: layout.firstRow + index, ...labelOf(cells, labels) }));
  // Where rows say what they measure, one that does not is none of ours; otherwise all are sources of emissions.
  const usual = labelled.some(({ role }) => role !== null) ? null : "emission";
  const titles = [...layout.titleUnits, ...before.flatMap(({ unit }) => unit ?? [])];
  return labelled.flatMap(({ cells, row, source, named, role: its, unit }) => {
    const ofColumn = ({ column, period, role }: PeriodColumn): TurnedRecord => {
      const measure = its ?? (isMeasure(role) ? role : usual);
      const value = cells[column.index] ?? null;
      const amounts = measureKeys.map((key) => (key === measure ? value : null));
      return {
        cells: [period, source, ...amounts],
        row,
        column,
        measure,
        unit: unit ?? column.unit ?? (measure && titleUnitFor(titles, measure, named)),
      };
    };
    if (across.some(({ column }) => !isBlankCell(cells[column.index]))) return across.map(ofColumn);
    const [first] = across;
    if (!first) return [];
    // A row without amounts is one record, so that it is counted.
    const kept = cells.every(isBlankCell) ? [] : ofColumn(first).cells;
    return [{ cells: kept, row, column: first.column, measure: null, unit: null }];
  });
};
