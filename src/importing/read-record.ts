import { measureKeys, type MeasureKey } from "../faults/parameter";
import { Decimal } from "../exact/decimal";
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
import { findRepeat, remember, SeenRecords } from "./seen-records";
import { type SourceSettings } from "./settings";
import type { SourceRecord } from "./source-record";

/** What became of a row: a record, or why it is set aside; with every problem in it. */
export interface RowReading {
  readonly record: SourceRecord | null;
  readonly reason: SetAsideReason | null;
  readonly problems: readonly ImportProblem[];
  /** Another row has the same period and source, and other measures. */
  readonly completes: boolean;
}

/** Words for a total where a period or a source would stand, without white space, brackets and the colon behind them. */
const total =
  /(?:合计|总计|小计|累计|共计|月均|季度平均|年均)$|^(?:总量|平均值?|(?:sub|grand)?totals?|sum|average)$/i;
const totalWord =
  /^(?:sub-?|grand )?totals?\b|\btotals?$|^(?:sum|average) of\b|^all (?:plants|sources|units)$/i;

/** "2024-03 锅炉": what a row of the monitoring table is known by. */
export const recordKey = ({ period, source }: Pick<SourceRecord, "period" | "source">): string =>
  `${period.year}-${period.month ?? ""} ${source}`;

/** Figures and periods in figures are no words for a total. */
const figures = /^[\d.,:/-]*$/;

const isTotal = (cell: SourceCell | undefined): boolean =>
  typeof cell === "string" &&
  !figures.test(cell) &&
  isTotalText(
    plainText(cell)
      .replaceAll(/\(.*?\)|:/g, "")
      .trim(),
  );

const isTotalText = (text: string): boolean =>
  total.test(text.replaceAll(/\s/g, "")) || totalWord.test(text);

/** A bit for each measure the record has. */
const measureBits = ({ amounts }: SourceRecord): number =>
  (amounts.emission ? 1 : 0) | (amounts.output ? 2 : 0) | (amounts.energy ? 4 : 0);

/** Reads the rows of a table; in their order, since some are understood by those before them. */
export class RecordReader {
  private readonly headings: readonly { readonly column: number; readonly plain: string }[];
  private readonly neighbours: Neighbours = new Map();
  private lastPeriodCell: SourceCell | undefined;
  /** The last text of the source's and of the filter's column. */
  private readonly lastTexts = new Map<number, SourceCell>();
  private row = 0;
  private cells: readonly SourceCell[] = [];
  private problems: ImportProblem[] = [];
  private reason: SetAsideReason | null = null;
  private completes = false;
  /** The first column beside amounts and notes that says that the row is a total; also one that nobody mapped. */
  private total = -1;
  private readonly notLabels: ReadonlySet<number | undefined>;

  /** The records seen before may be of other tables as well. */
  constructor(
    private readonly table: SourceTable,
    private readonly settings: SourceSettings,
    private readonly seen = new SeenRecords(),
  ) {
    this.headings = Object.values(settings.columns).map((column) => ({
      column,
      plain: plainHeading(table.columns[column]?.heading ?? ""),
    }));
    const { columns } = settings;
    this.notLabels = new Set([...measureKeys.map((key) => columns[key]), columns.note]);
  }

  /** Reads one row, counted from 0 in the table's rows. */
  read(row: number): RowReading {
    this.row = row;
    this.cells = this.table.rows[row] ?? [];
    this.problems = [];
    this.completes = false;
    this.total = this.cells.findIndex((cell, at) => isTotal(cell) && !this.notLabels.has(at));
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
    if (this.total < 0 && !isBlankCell(cell)) this.lastPeriodCell = cell;
  }

  /** A row that is no record at all. */
  private unlike(): SetAsideReason | null {
    if (this.cells.every(isBlankCell)) return "blank-row";
    const { where } = this.settings;
    if (where && plainText(this.textOf(where.column)) !== where.value.normalize("NFKC").trim())
      return "filtered";
    return this.repeatsHeading() ? "repeated-heading" : null;
  }

  /** A source's or a plant's cell; a blank one below another is reported, and filled where the user chose that. */
  private textOf(column: number | undefined): SourceCell | undefined {
    if (column === undefined) return undefined;
    const cell = this.cells[column];
    if (!isBlankCell(cell)) {
      if (this.total < 0) this.lastTexts.set(column, cell ?? null);
      return cell;
    }
    const above = this.lastTexts.get(column);
    if (above === undefined || this.total >= 0) return cell;
    return this.report("source-missing", column) === "fill-down" ? above : cell;
  }

  private repeatsHeading(): boolean {
    for (const { column, plain } of this.headings)
      if (plain === "" || plainHeading(cellShown(this.cells[column])) !== plain) return false;
    return this.headings.length > 0;
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
    if (this.total >= 0 && this.report("total-row", this.total) === "set-aside") return null;
    const period = this.readPeriod();
    if (!period || this.reason) return null;
    const source = this.readSource();
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
      source: cellShown(source).trim(),
      amounts,
      note: cellShown(this.cell("note")).trim(),
    });
  }

  /** Where the filter's column is the source's, it was read already. */
  private readSource(): SourceCell | undefined {
    const column = this.column("source");
    const { where } = this.settings;
    return where && where.column === column ? where.value : this.textOf(column);
  }

  private firstMeasure(): number | undefined {
    return measureKeys.map((key) => this.column(key)).find((index) => index !== undefined);
  }

  private readPeriod(): ReadPeriod | null {
    const order = this.settings.treatments["date-order"];
    let reading = readPeriod(this.cell("year"), order);
    if (reading.kind === "blank") {
      const filled = this.report("year-missing", this.column("year")) === "fill-down";
      if (filled) reading = readPeriod(this.lastPeriodCell, order);
      if (reading.kind === "blank") {
        this.reason ??= "year-missing";
        return null;
      }
    }
    if (order !== "set-aside" && reading.kind === "period") this.reportOrder();
    if (reading.kind === "fault") {
      this.report(reading.code, this.column("year"));
      this.reason ??= reading.code;
      return null;
    }
    return this.withMonth(reading.period);
  }

  /** A day that is read as the user chose stays listed, so that the choice can be seen and undone. */
  private reportOrder(): void {
    const undecided = readPeriod(this.cell("year"), "set-aside");
    if (undecided.kind === "fault" && undecided.code === "date-order")
      this.report("date-order", this.column("year"));
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
      const isUsed = this.treat(remarks, index);
      if (value && isUsed) amounts[key] = value;
    }
    return amounts;
  }

  /** Reports what is unusual about an amount; answers whether the amount is used all the same. */
  private treat(remarks: readonly Remark[], column: number): boolean {
    let isUsed = true;
    for (const { code, fact } of remarks)
      if (this.report(code, column, fact) === "no-data") isUsed = false;
    return isUsed;
  }

  /** Compares a record with those before it: the same period again, or a figure 1,000 times its neighbour. */
  private compared(record: SourceRecord): SourceRecord | null {
    const scaled = this.scaled(record);
    if (this.reason || !scaled) return null;
    const notes = this.seen.of(scaled.source);
    const measures = measureBits(scaled);
    const { code, row, completes } = findRepeat(notes, scaled, measures);
    if (code) this.report(code, this.column("year"), String(row));
    if (this.reason) return null;
    this.completes = completes;
    remember(notes, scaled, measures, this.table.place(this.row, 0).row);
    return scaled;
  }

  private scaled(record: SourceRecord): SourceRecord | null {
    let { amounts } = record;
    for (const key of measureKeys) {
      const value = amounts[key];
      if (!value) continue;
      const factor = jumpFactor(this.neighbours, { key, source: record.source, value });
      if (factor === null) continue;
      const treatment = this.report("jump", this.column(key), factor);
      if (treatment === "set-aside") return null;
      if (treatment === "scale") amounts = { ...amounts, [key]: value.div(new Decimal(factor)) };
    }
    return amounts === record.amounts ? record : { ...record, amounts };
  }
}
