/** One cell of the book. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
