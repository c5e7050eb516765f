import { measureKeys, textKeys } from "../../standard/column-keys";
import type { TextKey } from "../../standard/monitoring-columns";
import type { ImportProblem, ImportProblemCode, SetAsideReason } from "../../faults/import-problem";
import type { SourceCell } from "../../tabular/source";
import { cellShown, isBlankCell, isTotal, plainText } from "../cells/cell-text";
import type { CommaMeasures } from "./comma-measures";
import { RecordComparison } from "./compare-record";
import type { SourceTable } from "../shape/layout";
import { AmountsReader } from "./read-amounts";
import { readMonths, readPeriod, type ReadPeriod } from "../cells/read-period";
import { PeriodColumn } from "./period-column";
import { plainHeading } from "../shape/roles";
import { RowReport } from "./row-report";
import type { SeenRecords } from "./seen-records";
import type { SourceSettings } from "../shape/settings";
import type { SourceRecord } from "./source-record";

/** What became of a row: a record, or why it is set aside; with every problem in it. */
export interface RowReading {
  readonly record: SourceRecord | null;
  readonly reason: SetAsideReason | null;
  readonly problems: readonly ImportProblem[];
  /** Another row has the same period and source, and other measures. */
  readonly completes: boolean;
}

const financial = /^(?:fiscal|financial)year$|^fy$|财年|财务年度/;
const quarters = /季|quarter/;
const headingOf = ({ columns }: SourceTable, index: number | undefined): string =>
  plainHeading(columns[index ?? -1]?.heading ?? "");

/** Reads the rows of a table; in their order, since some are understood by those before them. */
export class RecordReader {
  private readonly headings: readonly { readonly column: number; readonly plain: string }[];
  private lastPeriodCell: SourceCell | undefined;
  /** The last text of the source's and of the filter's column. */
  private readonly lastTexts = new Map<number, SourceCell>();
  private readonly report: RowReport;
  private readonly amounts: AmountsReader;
  private readonly comparison: RecordComparison;
  private row = 0;
  private cells: readonly SourceCell[] = [];
  private completes = false;
  /** The first column beside amounts and texts that says that the row is a total; also one that nobody mapped. */
  private total = -1;
  private readonly notLabels: ReadonlySet<number | undefined>;
  private readonly periods: PeriodColumn;
  /** Whether the heading over the years says that they are no calendar years. */
  private readonly isFinancial: boolean;
  private readonly monthCounts: "months" | "quarters";
  private lastPeriod: Pick<ReadPeriod, "year" | "month"> | null = null;

  /** The records seen before may be of other tables as well. */
  constructor(
    private readonly table: SourceTable,
    private readonly settings: SourceSettings,
    { seen, commas }: { readonly seen: SeenRecords; readonly commas: CommaMeasures },
  ) {
    this.report = new RowReport(table, settings);
    this.amounts = new AmountsReader(settings, commas, this.report);
    this.comparison = new RecordComparison(settings.columns, seen, this.report);
    this.headings = Object.values(settings.columns).map((column) => ({
      column,
      plain: plainHeading(table.columns[column]?.heading ?? ""),
    }));
    const { columns } = settings;
    this.periods = new PeriodColumn(table, columns.year ?? -1);
    this.isFinancial = financial.test(headingOf(table, columns.year));
    this.monthCounts = quarters.test(headingOf(table, columns.month)) ? "quarters" : "months";
    this.notLabels = new Set([...measureKeys, ...textKeys].map((key) => columns[key]));
  }

  /** Reads one row, counted from 0 in the table's rows. */
  read(row: number): RowReading {
    this.row = row;
    this.cells = this.table.rows[row] ?? [];
    this.report.begin(row);
    this.completes = false;
    this.total = this.cells.findIndex((cell, at) => isTotal(cell) && !this.notLabels.has(at));
    const unlike = this.unlike();
    if (unlike !== null) this.report.reason = unlike;
    if (unlike !== "repeated-heading") this.rememberMerged();
    const record = this.report.reason === null ? this.readAll() : null;
    const { reason, problems } = this.report;
    return { record: reason === null ? record : null, reason, problems, completes: this.completes };
  }

  private column(key: keyof SourceSettings["columns"]): number | undefined {
    return this.settings.columns[key];
  }

  private cell(key: keyof SourceSettings["columns"]): SourceCell | undefined {
    const index = this.column(key);
    return index === undefined ? undefined : this.cells[index];
  }

  /** A merged cell of periods or units holds for the rows below it, also where its own row is filtered out. */
  private rememberMerged(): void {
    if (this.total >= 0) return;
    const cell = this.cell("year");
    if (!isBlankCell(cell)) this.lastPeriodCell = cell;
    this.amounts.remember(this.cells);
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
    return this.report.note("source-missing", column) === "fill-down" ? above : cell;
  }

  private repeatsHeading(): boolean {
    for (const { column, plain } of this.headings)
      if (plain === "" || plainHeading(cellShown(this.cells[column])) !== plain) return false;
    return this.headings.length > 0;
  }

  private readAll(): SourceRecord | null {
    if (this.total >= 0 && this.report.note("total-row", this.total) === "set-aside") return null;
    const period = this.readPeriod();
    if (!period || this.report.reason) return null;
    const source = this.readSource();
    const amounts = this.amounts.read(this.cells);
    if (this.report.reason) return null;
    if (Object.keys(amounts).length === 0) {
      if (!this.report.problems.some(({ treatment }) => treatment === "no-data"))
        this.report.note("no-data", this.firstMeasure());
      this.report.reason ??= "no-data";
      return null;
    }
    const compared = this.comparison.take(
      {
        period: { year: period.year, month: period.month },
        day: period.day,
        since: period.since,
        source: cellShown(source).trim(),
        amounts,
        texts: this.readTexts(),
      },
      this.table.place(this.row, 0).row,
    );
    this.completes = compared?.completes ?? false;
    if (compared && period.since !== null) this.reportMonths(period);
    return compared?.record ?? null;
  }

  private reportMonths({ since, month }: ReadPeriod): void {
    const column = isBlankCell(this.cell("month")) ? "year" : "month";
    this.report.note("several-months", this.column(column), `${since}–${month}`);
  }

  /** Where the filter's column is the source's, it was read already. */
  private readSource(): SourceCell | undefined {
    const column = this.column("source");
    const { where } = this.settings;
    return where && where.column === column ? where.value : this.textOf(column);
  }

  private readTexts(): SourceRecord["texts"] {
    const texts: Partial<Record<TextKey, string>> = {};
    for (const key of textKeys) {
      const text = cellShown(this.cell(key)).trim();
      if (text !== "") texts[key] = text;
    }
    return texts;
  }

  private firstMeasure(): number | undefined {
    return measureKeys.map((key) => this.column(key)).find((index) => index !== undefined);
  }

  private readPeriod(): ReadPeriod | null {
    const order = this.settings.treatments["date-order"];
    let cell = this.cell("year");
    if (isBlankCell(cell)) {
      const filled = this.report.note("year-missing", this.column("year")) === "fill-down";
      if (filled) cell = this.lastPeriodCell;
      if (isBlankCell(cell)) {
        this.report.reason ??= "year-missing";
        return null;
      }
    }
    const reading = readPeriod(cell, order);
    if (order !== "set-aside" && reading.kind === "period") this.reportOrder();
    if (reading.kind === "point") return this.withPoint(reading);
    if (reading.kind === "period" && !this.isOfTwoYears(reading.period, cell))
      return this.withMonth(reading.period);
    this.refusePeriod(reading.kind === "fault" ? reading.code : "financial-year");
    return null;
  }

  private refusePeriod(code: ImportProblemCode): void {
    this.report.note(code, this.column("year"));
    this.report.reason ??= code;
  }

  private isOfTwoYears({ year, month }: ReadPeriod, cell: SourceCell | undefined): boolean {
    if (this.isFinancial) return true;
    return month === (year + 1) % 100 && this.periods.isFinancial(plainText(cell));
  }

  /** 2023.1 beside 2023.2: a month, or the tenth whose zero was lost. */
  private withPoint({ year, month }: { readonly year: number; readonly month: number }) {
    const { points } = this.periods;
    if (points === "none") {
      this.refusePeriod("year-unreadable");
      return null;
    }
    const period = { year, month, day: null, since: null };
    if (points === "months" || month !== 1) return this.withMonth(period);
    if (this.report.note("point-month", this.column("year")) === "set-aside") return null;
    const last = this.lastPeriod;
    const isTenth = last?.year === year && (last.month === 9 || last.month === 10);
    return this.withMonth({ ...period, month: isTenth ? 10 : 1 });
  }

  /** A day that is read as the user chose stays listed, so that the choice can be seen and undone. */
  private reportOrder(): void {
    const undecided = readPeriod(this.cell("year"), "set-aside");
    if (undecided.kind === "fault" && undecided.code === "date-order")
      this.report.note("date-order", this.column("year"));
  }

  private withMonth(period: ReadPeriod): ReadPeriod | null {
    const whole = this.monthAdded(period);
    this.lastPeriod = whole;
    return whole;
  }

  private monthAdded(period: ReadPeriod): ReadPeriod | null {
    const cell = this.cell("month");
    if (isBlankCell(cell)) return period;
    const months = readMonths(cell, this.monthCounts);
    const isSame = months?.month === period.month && months?.since === period.since;
    if (months && (period.month === null || isSame)) {
      const isAll = months.since === 1 && months.month === 12;
      return isAll ? { ...period, month: null, since: null } : { ...period, ...months };
    }
    this.report.note("month-unreadable", this.column("month"));
    return null;
  }
}
