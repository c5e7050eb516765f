/** What a filter shows of its rows. A book keeps it; whoever knows how cells are shown works out the hidden rows. */
export interface Filter {
  /** The texts whose rows are shown, by the column of the sheet they stand in. */
  readonly criteria: ReadonlyMap<number, ReadonlySet<string>>;
  readonly hiddenRows: ReadonlySet<number>;
}

/** A filter that shows every row. */
export const showingAll: Filter = { criteria: new Map(), hiddenRows: new Set() };
