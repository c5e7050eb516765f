import type { Value } from "./value";

/** An array that a formula answered; the cells beside the formula show it. */
export interface ArrayResult {
  readonly rows: number;
  readonly columns: number;
  /** A blank in it shows as 0. */
  at(row: number, column: number): Value;
}
