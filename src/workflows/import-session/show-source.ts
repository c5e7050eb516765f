import type { ImportLack } from "../../faults/import-lack";
import { headingShown, type SourceColumn, type WidePeriods } from "../../importing/shape/layout";
import { unitColumns } from "../../importing/shape/unit-columns";
import { isMeasure, columnKeys } from "../../standard/column-keys";
import type { MeasureKey, MonitoringColumn } from "../../standard/monitoring-columns";
import type { Delimiter, Encoding, EncodingReading } from "../../tabular/source";
import type { ChosenSource } from "./chosen-source";
import type { ImportSession } from "./import-session";
import { lacksOf } from "./readiness";
import { sourceName } from "./source-cells";

/** A source as a screen shows it: how it was read, and what may be decided about it. */
export interface ShownSource {
  readonly name: string;
  readonly rowCount: number;
  /** How a delimited file was read; null for other sources. */
  readonly delimited: {
    readonly encoding: Encoding;
    readonly delimiter: Delimiter;
    /** What it may be in where only a person can say; empty where it is clear. */
    readonly doubt: readonly EncodingReading[];
  } | null;
  /** The sheets of a workbook, and which of them is read; null for other sources. */
  readonly sheets: {
    readonly names: readonly string[];
    /** The hidden ones by their index. */
    readonly hidden: ReadonlySet<number>;
    readonly chosen: number;
  } | null;
  /** The rows of the heading, as the source or its sheet counts them, from 1; null where none was found. */
  readonly header: { readonly first: number; readonly last: number } | null;
  /** The source's first row and its last, counted the same way. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly wide: WidePeriods | null;
  readonly remembered: boolean;
  /** null while no heading is found. */
  readonly columns: ShownColumns | null;
  /** What the whole source lacks. */
  readonly lacks: readonly ImportLack[];
}

/** The columns of a source, and what each of ours is filled from. */
export interface ShownColumns {
  /** Every column of the source by its heading. */
  readonly headings: readonly ShownHeading[];
  readonly mapped: readonly ShownColumn[];
  /** Whether a column of the source has a unit for each row. */
  readonly hasRowUnits: boolean;
  readonly filter: {
    readonly index: number;
    readonly text: string;
    readonly offered: readonly string[];
  } | null;
}

/** A column of the source; what it was made to hold where its heading is ours. */
export interface ShownHeading extends Pick<SourceColumn, "made"> {
  readonly index: number;
  readonly text: string;
}

/** One column of the monitoring table: the source's column that fills it, and the unit of a measure that is filled. */
export interface ShownColumn {
  readonly key: MonitoringColumn;
  readonly index: number | undefined;
  readonly measured: ShownMeasure | null;
}

export interface ShownMeasure {
  readonly key: MeasureKey;
  readonly unit: string;
  /** The source's column with the unit of each row. */
  readonly rowUnits: number | undefined;
  /** What is wrong with the unit. */
  readonly lack: ImportLack | undefined;
}

/** The sources of the session as a screen shows them; `pasted` is what a pasted block is called. */
export const showSources = (session: ImportSession, pasted: string): readonly ShownSource[] => {
  const lacks = lacksOf(session);
  return session.sources.map((chosen, index) => showSource(chosen, lacks[index] ?? [], pasted));
};

const showSource = (
  chosen: ChosenSource,
  lacks: readonly ImportLack[],
  pasted: string,
): ShownSource => {
  const { rows, firstRow, layout, table, remembered } = chosen;
  const first = (layout?.header.row ?? 0) + firstRow + 1;
  return {
    name: sourceName(chosen, pasted),
    rowCount: rows.length,
    ...fileOf(chosen),
    header: layout && { first, last: first + layout.header.rows - 1 },
    firstRow: firstRow + 1,
    lastRow: firstRow + rows.length,
    wide: table?.wide ?? null,
    remembered,
    columns: columnsOf(chosen, lacks),
    lacks: lacks.filter(({ column }) => column === null),
  };
};

const fileOf = ({ origin }: ChosenSource): Pick<ShownSource, "delimited" | "sheets"> => {
  if (origin.kind !== "file") return { delimited: null, sheets: null };
  const {
    kind,
    encoding,
    encodingDoubt: doubt,
    delimiter,
    sheetNames,
    hiddenSheets: hidden,
  } = origin.source;
  return {
    delimited: encoding && delimiter ? { encoding, delimiter, doubt } : null,
    sheets: kind === "workbook" ? { names: sheetNames, hidden, chosen: origin.sheet } : null,
  };
};

const columnsOf = (
  { table, settings, offered }: ChosenSource,
  lacks: readonly ImportLack[],
): ShownColumns | null => {
  if (!table) return null;
  const { columns, units, unitColumns: rowUnits, where } = settings;
  const measured = (key: MonitoringColumn): ShownMeasure | null => {
    if (!isMeasure(key) || columns[key] === undefined) return null;
    const lack = lacks.find(({ column }) => column === key);
    return { key, unit: units[key] ?? "", rowUnits: rowUnits[key], lack };
  };
  return {
    headings: table.columns.map(({ made, ...column }) => ({
      index: column.index,
      text: headingShown(column),
      ...(made && { made }),
    })),
    mapped: columnKeys.map((key) => ({
      key,
      index: columns[key],
      measured: measured(key),
    })),
    hasRowUnits: unitColumns(table).length > 0,
    filter: where && { index: where.column, text: where.value, offered },
  };
};
