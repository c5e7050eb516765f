/** A rectangle of cells on a sheet known from the context; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How many rows and columns a sheet has. */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;
