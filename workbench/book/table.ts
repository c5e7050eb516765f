import type { Area } from "./area";
import type { Filter } from "./filter";

/** An Excel table (ListObject). Its area covers header, body and totals row. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly showFilterButton: boolean;
  readonly filter: Filter;
  /** Made over headers alone: its one row is no data yet, and the first row that is added takes its place. */
  readonly isWithoutData?: boolean;
}
