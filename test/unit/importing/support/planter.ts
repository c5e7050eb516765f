import { Decimal } from "../../../../src/exact/decimal";
import type { SourceCell } from "../../../../src/tabular/source";
import type { plainLayouts, PlainTable } from "./plain-layouts";

/** A plain table with something difficult in it. */
export interface PlantedTable extends PlainTable {
  /** Columns that the sheet does not show. */
  readonly hiddenColumns?: readonly number[];
}

/** Plants one difficulty into a plain table of the layout it needs, and says what its years come to then. */
export interface Planter {
  readonly layout: keyof typeof plainLayouts;
  readonly plant: (table: PlainTable) => PlantedTable;
  /** What may be refused: nothing, unless it is said here. */
  readonly mayRefuse?: "table" | "row";
  /** What must be said of it where nothing is asked. */
  readonly says?: string;
  /** Whether the right reading is also the one that is proposed, so that it is taken without an answer. */
  readonly proposal?: "right";
}

export type Row = readonly SourceCell[];

export const digits = (cell: SourceCell | undefined): string =>
  String(cell ?? "").replaceAll(",", "");
export const decimal = (cell: SourceCell | undefined): Decimal => new Decimal(digits(cell) || 0);
export const grouped = (text: string, separator: string): string =>
  text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, separator);

/** The rows below the heading, each by a function of itself and its number. */
export const below =
  (change: (row: Row, at: number) => readonly Row[]) =>
  ({ rows: [heading = [], ...rows], years }: PlainTable): PlainTable => ({
    rows: [heading, ...rows.flatMap(change)],
    years,
  });

export const amounts = (change: (text: string, at: number) => SourceCell) =>
  below((row, at) => [row.map((cell, index) => (index === 0 ? cell : change(digits(cell), at)))]);

export const headed =
  (...headings: readonly Row[]) =>
  ({ rows: [, ...rows], years }: PlainTable): PlainTable => ({
    rows: [...headings, ...rows],
    years,
  });

export const times = ({ rows, years }: PlainTable, factor: string): PlainTable => ({
  rows,
  years: years.map((text) => {
    const [year = "", emission = "", output = ""] = text.split(" ");
    return [year, new Decimal(emission).times(factor).toFixed(), output].join(" ");
  }),
});

export const measures = ["排放量(tCO2e)", "产量(MWh)"] as const;

/** A plain number of the kind in half, exactly. */
export const half = (cell: SourceCell | undefined): Decimal => decimal(cell).div(2);

/** The sum of a column of the rows. */
export const summed = (rows: readonly Row[], column: number): string =>
  rows.reduce((all, row) => all.plus(decimal(row[column])), new Decimal(0)).toFixed();

/** The first cells of the heading and of each row, and others behind them. */
export const widened =
  (heading: Row, change: (row: Row, at: number) => Row) =>
  ({ rows: [, ...rows], years }: PlainTable): PlainTable => ({
    rows: [heading, ...rows.map(change)],
    years,
  });

/** The rows of a table with more behind them. */
export const followed =
  (more: (rows: readonly Row[]) => readonly Row[]) =>
  ({ rows: [heading = [], ...rows], years }: PlainTable): PlainTable => ({
    rows: [heading, ...rows, ...more(rows)],
    years,
  });
