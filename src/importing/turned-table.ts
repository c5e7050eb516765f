import { one } from "../exact/decimal";
import { isMeasure, measureKeys, type MeasureKey } from "../faults/parameter";
import { amountUnit, conversion } from "../monitoring/amount-unit";
import type { SourceCell } from "../tabular/source";
import { cellShown, isBlankCell } from "./cell-text";
import { bareUnit, headingUnit } from "./heading-unit";
import { headingShown, skippedBy } from "./layout";
import type { Layout, SourceColumn, SourceRows, SourceTable } from "./layout";
import type { PeriodColumn } from "./period-columns";
import { isNumbering, roleOf } from "./roles";
import { titleUnitFor } from "./title-unit";
import { isUnitHeading } from "./unit-columns";

/** The columns that a source has before its periods, as far as they say something of the rows. */
interface LabelColumns {
  readonly texts: readonly SourceColumn[];
  readonly unit: SourceColumn | undefined;
}

const labelColumns = (layout: Layout, across: readonly PeriodColumn[]): LabelColumns => {
  const before = layout.columns
    .slice(0, across[0]?.column.index ?? 0)
    .filter(({ heading }) => !isNumbering(heading));
  const unit = before.find(({ heading }) => isUnitHeading(heading));
  return { texts: before.filter((its) => its !== unit), unit };
};

/** What a row of the source says of itself before its periods: what it measures, in what, and whose it is. */
interface Label {
  readonly source: string;
  /** What the measure is called; "" where the row names none. */
  readonly named: string;
  readonly role: MeasureKey | null;
  readonly unit: string | null;
}

const labelOf = (cells: readonly SourceCell[], { texts, unit }: LabelColumns): Label => {
  const shown = texts.map(({ index }) => cellShown(cells[index]).trim()).filter(Boolean);
  const named = shown.find((text) => isMeasure(roleOf(text)));
  const role = named === undefined ? null : roleOf(named);
  const alone = unit ? undefined : shown.find((text) => amountUnit(text));
  return {
    source: shown.filter((text) => text !== named && text !== alone).join(" "),
    named: named ?? "",
    role: isMeasure(role) ? role : null,
    unit: agreed(headingUnit(named ?? ""), alone ?? bareUnit(unit && cells[unit.index])),
  };
};

/** The unit that is named once, or twice alike; one that somebody knows before one that nobody does. */
const agreed = (inName: string | null, beside: string): string | null => {
  if (inName === null || beside === "") return inName ?? (beside || null);
  if (!amountUnit(inName)) return beside;
  return !amountUnit(beside) || conversion(inName, beside)?.eq(one) ? inName : null;
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

/** The records of a source with periods across its columns: one for each row and period. */
export const turnedTable = (
  rows: SourceRows,
  layout: Layout,
  across: readonly PeriodColumn[],
): SourceTable => {
  const labels = labelColumns(layout, across);
  const records = turnedRecords(rows, layout, { across, labels });
  const unitOf = (key: MeasureKey) => commonUnit(records.filter(({ measure }) => measure === key));
  // Where the rows of a measure differ in their units, each record has its own in a column more.
  const mixed = measureKeys.filter((key) => unitOf(key) === "mixed");
  const columns = [
    ...turnedColumns.map((role) => {
      const unit = isMeasure(role) ? unitOf(role) : null;
      return { heading: role, role, unit: unit === "mixed" ? null : unit };
    }),
    ...mixed.map((key) => ({ heading: `${key} unit`, role: null, unit: null })),
  ];
  const placeOf = ({ column }: TurnedRecord, index: number) => {
    if (turnedColumns[index] === "source") return layout.columns[0];
    return index < turnedColumns.length ? column : (labels.unit ?? column);
  };
  return {
    rows: records.map(({ cells, measure, unit }) => [
      ...cells,
      ...mixed.map((key) => (key === measure ? unit : null)),
    ]),
    first: 0,
    columns: columns.map((column, index) => ({ index, ...column })),
    titleUnits: [],
    skipped: skippedBy(layout),
    place: (row, index) => {
      const record = records[row];
      const at = record ? placeOf(record, index) : layout.columns[0];
      return { row: (record?.row ?? 0) + 1, column: at ? headingShown(at) : "" };
    },
  };
};

/** The unit of all the records; null where none has one. */
const commonUnit = (records: readonly TurnedRecord[]): string | null | "mixed" => {
  const [first = null, ...others] = new Set(records.map(({ unit }) => unit));
  const isSame = others.every((unit) => unit && first && conversion(unit, first)?.eq(one));
  return isSame ? first : "mixed";
};

interface Parts {
  readonly across: readonly PeriodColumn[];
  readonly labels: LabelColumns;
}

const turnedRecords = (
  rows: SourceRows,
  layout: Layout,
  { across, labels }: Parts,
): readonly TurnedRecord[] => {
  const labelled = rows
    .slice(layout.firstRow)
    .map((cells, index) => ({ cells, row: layout.firstRow + index, ...labelOf(cells, labels) }));
  // Where rows say what they measure, one that does not is none of ours; otherwise all are sources of emissions.
  const usual = labelled.some(({ role }) => role !== null) ? null : "emission";
  const titles = [...layout.titleUnits, ...labels.texts.flatMap(({ unit }) => unit ?? [])];
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
