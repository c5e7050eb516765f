import { Decimal } from "../exact/decimal";
import type { MeasureKey } from "../faults/parameter";
import type {
  ImportProblem,
  ImportProblemCode,
  SetAsideReason,
  Treatment,
} from "../faults/import-problem";
import type { SourceCell } from "../tabular/source";
import { cellShown, isBlankCell, plainText } from "./cell-text";
import type { SourceTable } from "./layout";
import { jumpFactor, type Neighbours } from "./neighbours";
import { readAmount, type Remark } from "./read-amount";
import { readMonth, readPeriod, type ReadPeriod } from "./read-period";
import { plainHeading } from "./roles";
import { findRepeat, remember, type SeenPeriods } from "./seen-periods";
import { measureKeys, type SourceSettings } from "./settings";
import type { SourceRecord } from "./source-record";

/** What became of a row: a record, or why it is set aside; with every problem in it. */
export interface RowReading {
  readonly record: SourceRecord | null;
  readonly reason: SetAsideReason | null;
  readonly problems: readonly ImportProblem[];
  /** Another row has the same period and source, and other measures. */
  readonly completes: boolean;
}

/** What earlier rows tell about the next ones; a reader begins with a new one. */
export interface Memory {
  lastPeriodCell: SourceCell | undefined;
  readonly seen: SeenPeriods;
  readonly neighbours: Neighbours;
}

export const newMemory = (): Memory => ({
  lastPeriodCell: undefined,
  seen: new Map(),
  neighbours: new Map(),
});

const totalWords = /(?:合计|总计|小计|累计)$|^(?:总量|平均值?|(?:sub|grand)?total|sum|average)$/i;

/** Reads one row of the table; rows are read in their order, since some are understood by those before them. */
export const readRecord = (
  table: SourceTable,
  settings: SourceSettings,
  row: number,
  memory: Memory,
): RowReading => new RowReader(table, settings, row, memory).read();

class RowReader {
  private readonly cells: readonly SourceCell[];
  private readonly problems: ImportProblem[] = [];
  private reason: SetAsideReason | null = null;
  private completes = false;
  private readonly total: number | undefined;

  constructor(
    private readonly table: SourceTable,
    private readonly settings: SourceSettings,
    private readonly row: number,
    private readonly memory: Memory,
  ) {
    this.cells = table.rows[row] ?? [];
    this.total = this.totalAt();
  }

  read(): RowReading {
    this.reason = this.unlike();
    if (this.reason !== "repeated-heading") this.rememberPeriod();
    const record = this.reason === null ? this.readAll() : null;
    const { reason, problems, completes } = this;
    return { record: reason === null ? record : null, reason, problems, completes };
  }

  private column(key: keyof SourceSettings["columns"]): number | undefined {
    return this.settings.columns[key];
  }

  private cell(key: keyof SourceSettings["columns"]): SourceCell | undefined {
    const index = this.column(key);
    return index === undefined ? undefined : this.cells[index];
  }

  /** A merged cell of periods holds for the rows below it, also where its own row is filtered out. */
  private rememberPeriod(): void {
    const cell = this.cell("year");
    if (!isBlankCell(cell) && this.total === undefined) this.memory.lastPeriodCell = cell;
  }

  /** The first cell beside the amounts that says that the row is a total; also in a column nobody mapped. */
  private totalAt(): number | undefined {
    const amounts = measureKeys.map((key) => this.column(key));
    const at = this.cells.findIndex(
      (cell, index) =>
        typeof cell === "string" &&
        !amounts.includes(index) &&
        index !== this.column("note") &&
        totalWords.test(plainText(cell).replaceAll(/\s/g, "")),
    );
    return at < 0 ? undefined : at;
  }

  /** A row that is no record at all. */
  private unlike(): SetAsideReason | null {
    if (this.cells.every(isBlankCell)) return "blank-row";
    const { where, columns } = this.settings;
    if (where && plainText(this.cells[where.column]) !== where.value.normalize("NFKC").trim())
      return "filtered";
    const mapped = Object.values(columns);
    const repeats = mapped.every((index) => {
      const heading = this.table.columns[index]?.heading ?? "";
      return heading !== "" && plainHeading(cellShown(this.cells[index])) === plainHeading(heading);
    });
    return repeats && mapped.length > 0 ? "repeated-heading" : null;
  }

  /** Notes the problem and answers what is done about it; what sets the row aside is remembered. */
  private report(code: ImportProblemCode, column: number | undefined, fact = ""): Treatment {
    const treatment: Treatment = this.settings.treatments[code];
    const at = column ?? 0;
    this.problems.push({
      code,
      ...this.table.place(this.row, at),
      text: cellShown(this.cells[at]),
      treatment,
      fact,
    });
    if (treatment === "set-aside") this.reason ??= code;
    return treatment;
  }

  private readAll(): SourceRecord | null {
    const { total } = this;
    if (total !== undefined && this.report("total-row", total) === "set-aside") return null;
    const period = this.readPeriod();
    if (!period || this.reason) return null;
    const amounts = this.readAmounts();
    if (this.reason) return null;
    if (Object.keys(amounts).length === 0) {
      if (!this.problems.some(({ code }) => code === "no-data"))
        this.report("no-data", this.firstMeasure());
      this.reason ??= "no-data";
      return null;
    }
    return this.compared({
      period: { year: period.year, month: period.month },
      day: period.day,
      source: cellShown(this.cell("source")).trim(),
      amounts,
      note: cellShown(this.cell("note")).trim(),
    });
  }

  private firstMeasure(): number | undefined {
    return measureKeys.map((key) => this.column(key)).find((index) => index !== undefined);
  }

  private readPeriod(): ReadPeriod | null {
    const order = this.settings.treatments["date-order"];
    let reading = readPeriod(this.cell("year"), order);
    if (reading.kind === "blank") {
      const filled = this.report("year-missing", this.column("year")) === "fill-down";
      if (filled) reading = readPeriod(this.memory.lastPeriodCell, order);
      if (reading.kind === "blank") {
        this.reason ??= "year-missing";
        return null;
      }
    }
    if (reading.kind === "fault") {
      this.report(reading.code, this.column("year"));
      this.reason ??= reading.code;
      return null;
    }
    return this.withMonth(reading.period);
  }

  private withMonth(period: ReadPeriod): ReadPeriod | null {
    const cell = this.cell("month");
    if (isBlankCell(cell)) return period;
    const month = readMonth(cell);
    if (month !== null && (period.month === null || period.month === month))
      return { ...period, month };
    this.report("month-unreadable", this.column("month"));
    return null;
  }

  private readAmounts(): SourceRecord["amounts"] {
    const amounts: Partial<Record<MeasureKey, Decimal>> = {};
    for (const key of measureKeys) {
      const index = this.column(key);
      if (index === undefined) continue;
      const { value, remarks } = readAmount(this.cells[index], this.settings.units[key] ?? "");
      const used = remarks.map((remark) => this.treat(remark, index));
      if (value && used.every((treatment) => treatment !== "no-data")) amounts[key] = value;
    }
    return amounts;
  }

  private treat({ code, fact }: Remark, index: number): Treatment {
    return this.report(code, index, fact);
  }

  /** Compares a record with those before it: the same period again, or a figure 1,000 times its neighbour. */
  private compared(record: SourceRecord): SourceRecord | null {
    const scaled = this.scaled(record);
    if (this.reason || !scaled) return null;
    const { seen } = this.memory;
    const { problem, completes } = findRepeat(seen, scaled);
    if (problem) this.report(problem.code, this.column("year"), String(problem.row));
    if (this.reason) return null;
    this.completes = completes;
    remember(seen, scaled, this.table.place(this.row, 0).row);
    return scaled;
  }

  private scaled(record: SourceRecord): SourceRecord | null {
    const amounts = { ...record.amounts };
    for (const key of measureKeys) {
      const value = amounts[key];
      if (!value) continue;
      const factor = jumpFactor(this.memory.neighbours, { key, source: record.source, value });
      if (factor === null) continue;
      const treatment = this.report("jump", this.column(key), factor);
      if (treatment === "set-aside") return null;
      if (treatment === "scale") amounts[key] = value.div(new Decimal(factor));
    }
    return { ...record, amounts };
  }
}
