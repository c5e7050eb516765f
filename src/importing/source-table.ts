import type { MonitoringColumn } from "../faults/parameter";
import type { SourceCell } from "../tabular/source";
import { columnLetters } from "../cells/address";
import { cellShown, isBlankCell } from "./cell-text";
import { headingUnit } from "./heading-unit";
import type { Layout, SourceColumn, SourceRows, SourceTable } from "./layout";
import { plainHeading, roleOf } from "./roles";

/** The records of a source: its rows, or, where years stand across the columns, a record for each row and year. */
export const sourceTable = (rows: SourceRows, layout: Layout): SourceTable => {
  const across = yearColumns(layout);
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
  skipped: skippedBy(layout),
  place: (row, column) => ({
    row: row + 1,
    column: headingShown(layout.columns[column] ?? { heading: "", index: column }),
  }),
});

interface YearColumn {
  readonly column: SourceColumn;
  readonly year: number;
  /** What the rest of the heading says: "2023年 排放量". */
  readonly role: MonitoringColumn | null;
}

const yearInHeading = /(?<!\d)((?:19|20|21)\d{2})(?!\d)年?度?/;

const yearColumns = ({ columns }: Layout): readonly YearColumn[] =>
  columns.flatMap((column) => {
    const plain = plainHeading(column.heading);
    const year = yearInHeading.exec(plain)?.[1];
    if (year === undefined) return [];
    return [{ column, year: Number(year), role: roleOf(plain.replace(yearInHeading, "")) }];
  });

const measures = ["emission", "output", "energy"] as const;
type Measure = (typeof measures)[number];
const isMeasure = (role: MonitoringColumn | null): role is Measure =>
  role !== null && (measures as readonly string[]).includes(role);

/** A row of the source whose years are turned into records: what it measures, and whose it is. */
interface Labelled {
  readonly row: number;
  readonly source: string;
  readonly role: Measure | null;
  readonly unit: string | null;
}

const labelOf = (
  cells: readonly SourceCell[],
  row: number,
  labels: readonly number[],
): Labelled => {
  const texts = labels.map((index) => cellShown(cells[index]).trim()).filter(Boolean);
  const named = texts.find((text) => isMeasure(roleOf(text)));
  const role = named === undefined ? null : roleOf(named);
  const units = texts.filter((text) => text !== named && headingUnit(text));
  const sources = texts.filter((text) => text !== named && !units.includes(text));
  return {
    row,
    source: sources.join(" "),
    role: isMeasure(role) ? role : null,
    unit: headingUnit(named ?? "") ?? (units[0] === undefined ? null : headingUnit(units[0])),
  };
};

const turnedColumns = ["year", "source", ...measures] as const;

const turned = (rows: SourceRows, layout: Layout, across: readonly YearColumn[]): SourceTable => {
  const labels = layout.columns
    .map(({ index }) => index)
    .filter((index) => across.every(({ column }) => column.index !== index));
  const labelled = rows
    .slice(layout.firstRow)
    .map((cells, index) => labelOf(cells, layout.firstRow + index, labels))
    .filter(({ row }) => across.some(({ column }) => !isBlankCell(rows[row]?.[column.index])));
  const records = labelled.flatMap((label) =>
    across.map(({ column, year, role }) => {
      const measure = label.role ?? (isMeasure(role) ? role : "emission");
      const value = rows[label.row]?.[column.index] ?? null;
      const cells = measures.map((key) => (key === measure ? value : null));
      return { cells: [year, label.source, ...cells], row: label.row, column };
    }),
  );
  const unitOf = (measure: Measure): string | null => {
    const its = labelled.filter(({ role }) => role === measure).map(({ unit }) => unit);
    const heads = across.filter(({ role }) => role === measure).map(({ column }) => column.unit);
    const units = new Set([...its, ...heads].filter((unit) => unit !== null));
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
    skipped: skippedBy(layout),
    place: (row, column) => {
      const record = records[row];
      const at = record && turnedColumns[column] !== "source" ? record.column : layout.columns[0];
      return { row: (record?.row ?? 0) + 1, column: at ? headingShown(at) : "" };
    },
  };
};
