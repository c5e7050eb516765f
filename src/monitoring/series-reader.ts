import type { CellAddress } from "../cells/address";
import { isBlank } from "../cells/cell-value";
import { entryAt, type Grid } from "../cells/grid";
import type { MonitoringColumn } from "../standard/monitoring-columns";
import { problem, type Problem } from "../faults/problem";
import { findColumns, type Columns } from "./columns";
import { Measures } from "./measures";
import { readRow } from "./read-row";
import { RecordedPeriods } from "./recorded-periods";
import { Repetitions } from "./repetitions";
import { RowProblems } from "./row-problems";
import type { MonitoringSeries } from "./series";
import { OutputsBySource } from "./source-outputs";

/** Reads the monitoring table block by block, so that no more of a long one than a block is ever held. */
export class SeriesReader {
  private readonly columns: Columns;
  private readonly headingProblems: readonly Problem[];
  private readonly misread = new RowProblems();
  private readonly recorded = new RecordedPeriods();
  private readonly repetitions: Repetitions;
  private readonly measures: Measures;
  private readonly outputs: OutputsBySource;

  constructor(headers: Grid) {
    const { columns, problems } = findColumns(headers);
    const cellOf = (row: number, column: MonitoringColumn): CellAddress => ({
      sheet: headers.sheet,
      row,
      column: headers.column + (columns[column]?.index ?? 0),
    });
    this.columns = columns;
    this.headingProblems = problems;
    this.repetitions = new Repetitions(this.recorded, cellOf);
    this.measures = new Measures(cellOf);
    this.outputs = new OutputsBySource(cellOf);
  }

  /** Takes the rows of the table's body that follow those taken before. */
  add(block: Grid): void {
    if (this.headingProblems.length > 0) return;
    block.cells.forEach((_, index) => {
      const read = readRow(block, this.columns, index);
      if (read === undefined) return;
      if ("period" in read) {
        this.repetitions.add(read);
        this.measures.add(read);
        this.outputs.add(read);
      } else for (const found of read) this.misread.add(found);
    });
  }

  /** What all the rows say together; `below` are the cells right below the table. */
  finish(below: Grid): MonitoringSeries {
    const { columns, headingProblems } = this;
    const outputs = this.outputs.finish();
    if (headingProblems.length > 0)
      return { columns, years: [], problems: headingProblems, energyProblems: [], outputs };
    return {
      columns,
      years: this.measures.years(this.recorded.missingMonths()),
      problems: [
        ...outside(below),
        ...this.misread.all(),
        ...this.repetitions.problems(),
        ...this.measures.problems(),
      ],
      energyProblems: this.measures.energyProblems(),
      outputs,
    };
  }
}

/** Entries right below the table do not count, so they are never passed over in silence. */
const outside = (below: Grid): readonly Problem[] => {
  const row = below.cells.findIndex((cells) => cells.some((value) => !isBlank(value)));
  if (row < 0) return [];
  return [problem("monitoring-row-outside-table", entryAt(below, row, 0).where, {})];
};
