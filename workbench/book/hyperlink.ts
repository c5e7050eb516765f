import type { Area } from "./area";

/** A link on some cells: to an address, to a place of the workbook, or to both. */
export interface Hyperlink {
  readonly areas: readonly Area[];
  /** "" without one. */
  readonly address: string;
  /** "Sheet2!A1" or a defined name; "" without one. */
  readonly location: string;
  readonly screenTip: string;
}
