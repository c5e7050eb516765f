import { columnLetters } from "../../cells/address";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import type { CellSet, SourceCell } from "../../tabular/source";
import type { Unread } from "./rates";

/** A column of a source: its heading, what it seems to hold, and the unit its heading or unit row names. */
export interface SourceColumn {
  readonly index: number;
  readonly heading: string;
  readonly role: MonitoringColumn | null;
  readonly unit: string | null;
  /** What a column holds that the source has not, whose heading is ours: one of what stands across, or of its units. */
  readonly made?: { readonly key: MonitoringColumn; readonly isUnit: boolean };
}

/** Where the table stands in a source: its rows count from 0. */
export interface Layout {
  /** Rows of the heading: one, or two or three that are read together. */
  readonly header: { readonly row: number; readonly rows: number };
  readonly unitRow: number | null;
  readonly firstRow: number;
  readonly columns: readonly SourceColumn[];
}

export type SourceRows = readonly (readonly SourceCell[])[];

/** A cell of the source as a person finds it: its row from 1, and its column's heading. */
export interface SourcePlace {
  readonly row: number;
  readonly column: string;
}

/** What stands across the columns of a source, and where its years are named: with the periods, in a column, in a line above, or nowhere; or that its rows say what they measure, and one column has the amounts of each year. */
export interface WidePeriods {
  readonly kind: "periods" | "months" | "months-of-title" | "months-without-year" | "measures";
  /** The line above that names the year; "" where that is none. */
  readonly title: string;
}

/** The year that the lines above a table name, or else its sheet or its file, and the text in which they do. */
export interface TitleYear {
  readonly year: number;
  readonly text: string;
  /** A file is named by who sends it, perhaps for the year in which it is sent. */
  readonly from: "title" | "file";
}

/** What the lines above a table, or the name of its sheet, say of all its amounts: planned, or intensities; and the text that does. */
export interface TitleApart {
  readonly code: "planned-title" | "rate-title" | "unlike-title";
  readonly text: string;
}

/** What is known of a source beside its cells: what its sheet and its file are called ("" where nobody named them), and which columns are not shown. */
export interface SourceContext {
  readonly sheet: string;
  readonly file: string;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The cells that are struck out. */
  readonly struck?: CellSet;
}

/** The records of a source, a row each, from `first` on. */
export interface SourceTable {
  readonly rows: SourceRows;
  readonly first: number;
  readonly columns: readonly SourceColumn[];
  /** Units that lines above the heading name for the whole table. */
  readonly titleUnits: readonly string[];
  /** The multiple that those lines name without a unit: "figures in thousands"; "" where they name none. */
  readonly titleMultiple: string;
  /** Columns, or rows of periods, of intensities: they are no amounts. */
  readonly rates: readonly Unread[];
  /** Those of revenues, which nobody called an output. */
  readonly revenues: readonly Unread[];
  /** The one year that is named for the whole table, above it or by its names; null where there is none. */
  readonly yearAbove: TitleYear | null;
  /** What is said above the table of all its amounts by which they may be none; null where nothing is. */
  readonly apart: TitleApart | null;
  /** Whether it is said there that its months are sums since January. */
  readonly isCumulated: boolean;
  /** null where each row of the source is a record. */
  readonly wide: WidePeriods | null;
  /** Rows of the source above the heading, and rows of units under it. */
  readonly skipped: { readonly aboveHeader: number; readonly unitRows: number };
  /** Rows of the table (from 0) that the source has and does not show. */
  readonly hidden: ReadonlySet<number>;
  /** Rows of the table (from 0) whose period or amount the source strikes out. */
  readonly struck: ReadonlySet<number>;
  /** Columns of the table that the source does not show; where periods stand across, their records are hidden instead. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** What the source itself calls a column of the table: by its heading, or by the cell that names what a row measures. */
  readonly called: (column: number) => string;
  /** Where a cell of the table (row and column from 0) stands in the source. */
  readonly place: (row: number, column: number) => SourcePlace;
}

/** Rows of a source that are no records. */
export const skippedBy = ({ header, unitRow }: Layout) => ({
  aboveHeader: header.row,
  unitRows: unitRow === null ? 0 : 1,
});

/** A heading for messages; a column without one is known by its letters. */
export const headingShown = ({
  heading,
  index,
}: Pick<SourceColumn, "heading" | "index">): string =>
  heading === "" ? columnLetters(index) : heading;
