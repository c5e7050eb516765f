import type { Sheet } from "../book/sheet";

/** The cell a formula stands in. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}
