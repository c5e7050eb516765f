/** A cell of the overview: a text, or a number by its exact decimal text with the format it is shown in. */
export type OverviewCell =
  | string
  | {
      readonly number: string;
      readonly format: string;
      /** Something to look after. */
      readonly warns?: boolean;
    };

export interface OverviewColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  /** Its texts take as many lines as they need. */
  readonly wraps?: boolean;
}

/** A table with a row of headings; its name is the workbook's only one. */
export interface OverviewTable {
  readonly name: string;
  readonly columns: readonly OverviewColumn[];
  readonly rows: readonly (readonly OverviewCell[])[];
}

/** A chart of a table's columns: one series a column, or one a row. */
export interface OverviewChart {
  readonly title: string;
  readonly kind: "columnStacked" | "column";
  readonly table: OverviewTable["name"];
  readonly series: "columns" | "rows";
  /** The first and last column of figures. */
  readonly from: number;
  readonly to: number;
  /** Rows that are drawn, no more than can be told apart. */
  readonly most: number;
}

/** A sheet of the overview as a plain value: lines of text, then its tables one below the other, then charts. */
export interface OverviewSheet {
  readonly title: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly tables: readonly OverviewTable[];
  readonly charts: readonly OverviewChart[];
}
