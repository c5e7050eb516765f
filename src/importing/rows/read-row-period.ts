import { splitMarks } from "../../cells/footnote-marks";
import type { ImportProblemCode } from "../../faults/import-problem";
import type { SourceCell } from "../../tabular/source";
import { isBlankCell, plainText } from "../cells/cell-text";
import { byText } from "../cells/by-text";
import { readMonths, readPeriod, type ReadPeriod } from "../cells/read-period";
import type { SourceTable } from "../shape/layout";
import { plainHeading } from "../shape/roles";
import type { SourceSettings } from "../shape/settings";
import { PeriodColumn } from "./period-column";
import type { RowReport } from "./row-report";

const financial = /^(?:fiscal|financial)year$|^fy$|财年|财务年度/;
const quarters = /季|quarter/;

/** Reads the period of a row: its year or date, and its month where that has a column of its own. */
export class RowPeriodReader {
  private lastCell: SourceCell | undefined;
  private last: ReadPeriod | null = null;
  private readonly column: PeriodColumn;
  /** Whether the heading over the years says that they are no calendar years. */
  private readonly isFinancial: boolean;
  private readonly counts: "months" | "quarters";
  private readonly reading: (cell: SourceCell | undefined) => ReturnType<typeof readPeriod>;

  constructor(
    table: SourceTable,
    private readonly settings: SourceSettings,
    private readonly report: RowReport,
  ) {
    const { year, month } = settings.columns;
    const heading = (index = -1) => plainHeading(table.columns[index]?.heading ?? "");
    this.column = new PeriodColumn(table, year ?? -1);
    this.isFinancial = financial.test(heading(year));
    const order = settings.treatments["date-order"];
    this.reading = byText((cell) => readPeriod(cell, order));
    this.counts = quarters.test(heading(month)) ? "quarters" : "months";
  }

  /** A merged cell of periods holds for the rows below it, also where its own row is set aside. */
  remember(cells: readonly SourceCell[]): void {
    const cell = this.cell(cells, "year");
    if (!isBlankCell(cell)) this.lastCell = cell;
  }

  /** null for a row that is set aside; `noPeriod` looks first at one whose own cell says no period. */
  read(cells: readonly SourceCell[], noPeriod: () => void): ReadPeriod | null {
    const period = this.year(cells, noPeriod);
    this.last = period && this.withMonth(cells, period);
    return this.last;
  }

  /** The month that a column of its own says beside a year; null where there is none, 0 for one that cannot be read. */
  monthBeside(cells: readonly SourceCell[]): number | null {
    const cell = this.cell(cells, "month");
    if (isBlankCell(cell)) return null;
    const months = readMonths(cell, this.counts);
    return months?.since === null ? months.month : 0;
  }

  private year(cells: readonly SourceCell[], noPeriod: () => void): ReadPeriod | null {
    const order = this.settings.treatments["date-order"];
    let cell = this.cell(cells, "year");
    let reading = this.reading(cell);
    if (reading.kind === "blank" || reading.kind === "fault") {
      noPeriod();
      if (this.report.reason) return null;
    }
    if (reading.kind === "blank") {
      const filled = this.report.note("year-missing", this.settings.columns.year) === "fill-down";
      if (filled) cell = this.lastCell;
      reading = this.reading(cell);
      if (reading.kind === "blank") {
        this.report.reason ??= "year-missing";
        return null;
      }
    }
    if (order !== "set-aside" && reading.kind === "period") this.reportOrder(cells);
    if (reading.kind === "period" && reading.marks) {
      this.report.note("marked", this.settings.columns.year, reading.marks);
      if (this.report.reason) return null;
    }
    if (reading.kind === "point") return this.ofPoint(reading);
    if (reading.kind === "period" && !this.isOfTwoYears(reading.period, cell))
      return reading.period;
    return this.refused(reading.kind === "fault" ? reading.code : "financial-year");
  }

  private refused(code: ImportProblemCode): null {
    this.report.note(code, this.settings.columns.year);
    this.report.reason ??= code;
    return null;
  }

  private isOfTwoYears({ year, month }: ReadPeriod, cell: SourceCell | undefined): boolean {
    if (this.isFinancial) return true;
    return month === (year + 1) % 100 && this.column.isFinancial(plainText(cell));
  }

  /** 2023.1 beside 2023.2: a month, or the tenth whose zero was lost. */
  private ofPoint({ year, month }: { readonly year: number; readonly month: number }) {
    const { points } = this.column;
    if (points === "none") return this.refused("year-unreadable");
    const period = { year, month, day: null, since: null };
    if (points === "months" || month !== 1) return period;
    if (this.report.note("point-month", this.settings.columns.year) === "set-aside") return null;
    const { last } = this;
    const isTenth = last?.year === year && (last.month === 9 || last.month === 10);
    return { ...period, month: isTenth ? 10 : 1 };
  }

  private cell(cells: readonly SourceCell[], key: "year" | "month"): SourceCell | undefined {
    const index = this.settings.columns[key];
    return index === undefined ? undefined : cells[index];
  }

  /** A day that is read as the user chose stays listed, so that the choice can be seen and undone. */
  private reportOrder(cells: readonly SourceCell[]): void {
    const undecided = readPeriod(this.cell(cells, "year"), "set-aside");
    if (undecided.kind === "fault" && undecided.code === "date-order")
      this.report.note("date-order", this.settings.columns.year);
  }

  private months(cell: SourceCell | undefined): ReturnType<typeof readMonths> {
    const months = readMonths(cell, this.counts);
    const { plain, marks } = splitMarks(plainText(cell));
    if (months !== null || marks === "") return months;
    this.report.note("marked", this.settings.columns.month, marks);
    return readMonths(plain, this.counts);
  }

  private withMonth(cells: readonly SourceCell[], period: ReadPeriod): ReadPeriod | null {
    const cell = this.cell(cells, "month");
    if (isBlankCell(cell)) return period;
    const months = this.months(cell);
    const isSame = months?.month === period.month && months?.since === period.since;
    if (months && (period.month === null || isSame)) {
      const isAll = months.since === 1 && months.month === 12;
      return isAll ? { ...period, month: null, since: null } : { ...period, ...months };
    }
    this.report.note("month-unreadable", this.settings.columns.month);
    return null;
  }
}
