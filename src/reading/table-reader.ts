import type { CellValue } from "../cells/cell-value";
import type { Grid } from "../cells/grid";
import { SeriesReader } from "../monitoring/series-reader";
import { sha256 } from "../seal/sha256";
import type { MonitoringReading } from "../sheets/reading";
import { cellValueFrom } from "./cell-value-from";

/** What else is to be made of the table's rows while they are there: they come block by block, from top to bottom. */
export type RowVisitor = (rows: Grid, headers: Grid) => void | Promise<void>;

/** Rows worked on at a time: some 10 ms. */
const slice = 1000;

/** A block of the table's cells, with their formulas where those were read. */
export interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas?: readonly (readonly unknown[])[];
}

/** Makes a reading of the monitoring table out of blocks of its cells, and keeps none of them. */
export class TableReader {
  private readonly series: SeriesReader;
  private readonly outside: CellValue[][] = [];
  private next: number;
  private fingerprint = "";

  constructor(
    private readonly table: Pick<MonitoringReading, "headers" | "body"> & {
      /** 1 where Excel shows its row of totals below the body, else 0. */
      readonly totalRows: number;
    },
    private readonly visit: RowVisitor,
  ) {
    this.series = new SeriesReader(table.headers);
    this.next = table.body.row;
  }

  /** Takes the cells below those taken before, with pauses in which the thread is free. */
  async add({ values, formulas }: Cells): Promise<void> {
    for (let first = 0; first < values.length; first += slice)
      await this.addSlice({
        values: values.slice(first, first + slice),
        ...(formulas && { formulas: formulas.slice(first, first + slice) }),
      });
  }

  /** The reading, once all cells are taken. */
  async finish(): Promise<MonitoringReading> {
    const { headers, body, totalRows } = this.table;
    const cells = this.outside.slice(totalRows);
    const below = { ...body, row: body.row + body.rows + totalRows, cells };
    const fingerprint = await sha256(JSON.stringify([headers, body, this.fingerprint]));
    return { headers, body, series: this.series.finish(below), fingerprint };
  }

  /** What stands below the body is not part of the table. */
  private async addSlice(block: Cells): Promise<void> {
    const { values } = block;
    // A digest is made on another thread: this one is free while it waits.
    this.fingerprint = await sha256(this.fingerprint + JSON.stringify(values));
    const { headers, body } = this.table;
    const { sheet, column, row, rows } = body;
    const cells = cellsOf(block);
    const inside = Math.max(0, row + rows - this.next);
    const grid = { sheet, column, row: this.next, cells: cells.slice(0, inside) };
    this.outside.push(...cells.slice(inside));
    this.next += values.length;
    this.series.add(grid);
    await this.visit(grid, headers);
  }
}

const cellsOf = ({ values, formulas }: Cells): CellValue[][] =>
  values.map((row, at) =>
    row.map((value, column) => cellValueFrom(value, undefined, formulas?.[at]?.[column])),
  );
