import { splitMarks } from "../../cells/footnote-marks";
import type { ImportProblemCode } from "../../faults/import-problem";
import type { Period } from "../../monitoring/read-row";
import type { SourceCell } from "../../tabular/source";
import { isBlankCell, plainText } from "../cells/cell-text";
import { billMonths, type BillMonths } from "../cells/bill-months";
import { byText } from "../cells/by-text";
import type { Months } from "../cells/read-months";
import { yearsBefore } from "../cells/relative-year";
import { readMonths, readPeriod, type ReadPeriod } from "../cells/read-period";
import type { SourceTable, TitleYear } from "../shape/layout";
import { plainHeading } from "../shape/roles";
import type { SourceSettings } from "../shape/settings";
import { yearOfLine } from "../shape/title-lines";
import { PeriodColumn } from "./period-column";
import type { RowReport } from "./row-report";

const financial = /^(?:fiscal|financial)year$|^fy$|财年|财务年度/;
const begins = /开始|起始|期初|^(?:billing|bill|period|service|usage)?(?:start|begin|from)/;
const ends =
  /结束|截止|终止|期末|^(?:billing|bill|period|service|usage)?(?:end|until|to$|todate|thru|through)/;
const timeOfDay = /[ t]\d.*$/i;
const quarters = /季|quarter|quartal|trimestre/;

/** What else there is to know of a row whose own cell says no period. */
interface RowWithoutPeriod {
  /** Looks whether it begins another table, or says units. */
  readonly look: () => void;
  readonly kind: () => "amounts" | "total" | "blank";
}

/** Reads the period of a row: its year or date, and its month where that has a column of its own. */
export class RowPeriodReader {
  private lastCell: SourceCell | undefined;
  private last: ReadPeriod | null = null;
  private readonly column: PeriodColumn;
  /** The year of the table, or of a line between its rows. */
  private yearAbove: TitleYear | null;
  /** Whether the heading over the years says that they are no calendar years. */
  private readonly isFinancial: boolean;
  private readonly counts: "months" | "quarters";
  /** The column of the days that periods end on, where that of the years has those that they begin on. */
  private readonly end: number | undefined;
  /** Whether the column of the years says that it has months. */
  private readonly isOfMonths: boolean;
  private readonly reading: (cell: SourceCell | undefined) => ReturnType<typeof readPeriod>;

  constructor(
    private readonly table: SourceTable,
    private readonly settings: SourceSettings,
    private readonly report: RowReport,
  ) {
    const { year, month } = settings.columns;
    this.yearAbove = table.yearAbove;
    const heading = (index = -1) => plainHeading(table.columns[index]?.heading ?? "");
    this.column = new PeriodColumn(table, year ?? -1);
    this.isFinancial = financial.test(heading(year));
    this.end = begins.test(heading(year))
      ? table.columns.find((its) => ends.test(plainHeading(its.heading)))?.index
      : undefined;
    this.counts = quarters.test(heading(month ?? year)) ? "quarters" : "months";
    this.isOfMonths = /^(?:month|quarter|quartal|trimestre|monat|mois|mese?|mês|maand)$|月|季/.test(
      heading(year),
    );
    const order = settings.treatments["date-order"];
    this.reading = byText((its) => {
      const reading = readPeriod(its, order);
      if (reading.kind !== "fault" || reading.code !== "date-order") return reading;
      const ordered = readPeriod(its, this.column.order);
      return ordered.kind === "period" ? { ...ordered, isOrdered: true } : ordered;
    });
  }

  /** A merged cell of periods holds for the rows below it, also where its own row is set aside. */
  remember(cells: readonly SourceCell[]): void {
    if (this.yearAbove) this.yearAbove = yearOfLine(cells) ?? this.yearAbove;
    const cell = this.cell(cells, "year");
    if (!isBlankCell(cell)) this.lastCell = cell;
  }

  /** null for a row that is set aside. */
  read(cells: readonly SourceCell[], row: RowWithoutPeriod): ReadPeriod | null {
    const period = this.year(cells, row);
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

  private year(cells: readonly SourceCell[], row: RowWithoutPeriod): ReadPeriod | null {
    const order = this.settings.treatments["date-order"];
    let cell = this.cell(cells, "year");
    const start = this.reading(cell);
    let reading = this.untilEnd(cells, start);
    if (this.report.reason) return null;
    if (start.kind === "period" && reading.kind === "fault") return this.refused(reading.code);
    if (this.isWithoutYear(cells)) return this.ofTitle({ month: 12, since: 1 });
    const isRelative = reading.kind === "fault" && this.yearAbove !== null;
    const before = isRelative ? yearsBefore(plainText(cell)) : null;
    if (before !== null) return this.ofTitle({ month: 12, since: 1 }, before);
    let months = reading.kind === "fault" ? this.monthsAlone(cell) : null;
    if (months) return this.ofTitle(months);
    if (reading.kind === "blank" || reading.kind === "fault") {
      row.look();
      if (this.report.reason) return null;
    }
    if (reading.kind === "blank") {
      if (!this.isFilled(row)) return null;
      cell = this.lastCell;
      reading = this.reading(cell);
      months = reading.kind === "fault" ? this.monthsAlone(cell) : null;
      if (months) return this.ofTitle(months);
    }
    if (order !== "set-aside" && reading.kind === "period") this.reportOrder(cells);
    if (reading.kind === "period" && reading.isOrdered) {
      const { year, month, day } = reading.period;
      this.report.note(
        "date-order-noted",
        this.settings.columns.year,
        [year, month, day].join("-"),
      );
      if (this.report.reason) return null;
    }
    if (reading.kind === "period" && reading.marks) {
      this.report.note("marked", this.settings.columns.year, reading.marks);
      if (this.report.reason) return null;
    }
    if (reading.kind === "period" && reading.isShort) {
      if (this.column.areShortDays) return this.refused("year-unreadable");
      this.report.note("short-year", this.settings.columns.year, String(reading.period.year));
      if (this.report.reason) return null;
    }
    if (reading.kind === "point") return this.ofPoint(reading);
    if (reading.kind === "period" && !this.isOfTwoYears(reading.period, cell))
      return this.asYear(reading.period);
    return this.refused(reading.kind === "fault" ? reading.code : "financial-year");
  }

  /** The months from the day that the row begins on to the one that a column of its own ends it on: whole ones of a year, or as a person says of a bill. */
  private untilEnd(
    cells: readonly SourceCell[],
    start: ReturnType<typeof readPeriod>,
  ): ReturnType<typeof readPeriod> {
    if (this.end === undefined || start.kind !== "period") return start;
    const last = this.reading(cells[this.end]);
    if (last.kind !== "period") return start;
    const [from, to] = [this.cell(cells, "year"), cells[this.end]].map((cell) =>
      plainText(cell).replace(timeOfDay, ""),
    );
    const both = this.reading(`${from}至${to}`);
    if (both.kind === "period") return both;
    const bill = billMonths(start.period, last.period);
    if (bill === null) return start.period.day === null ? start : both;
    const month = bill.kind === "month" ? bill.month : this.ofBill(bill.months);
    return { ...start, period: { ...month, day: null, since: null } };
  }

  /** The month that a bill from the middle of one to that of the next counts in. */
  private ofBill({ first, last }: BillMonths): Period {
    const treatment = this.report.note("bill-months", this.settings.columns.year);
    return treatment === "last-month" ? last : first;
  }

  /** Whether a row without a year is of the one above it; a total is of none, and nobody asks about a row without amounts. */
  private isFilled({ kind }: RowWithoutPeriod): boolean {
    const { year } = this.settings.columns;
    const its = kind();
    if (its === "total") this.report.reason ??= "year-missing";
    else if (its === "blank") this.refused("no-data");
    else if (this.lastCell === undefined) this.refused("month-without-year");
    else return this.report.note("year-missing", year) === "fill-down";
    return false;
  }

  /** Whether no cell is there to say the year: there is no column of years, or months across have none. */
  private isWithoutYear(cells: readonly SourceCell[]): boolean {
    if (this.table.yearAbove === null) return false;
    const { year } = this.settings.columns;
    if (year === undefined) return !cells.every(isBlankCell);
    const { kind } = this.table.wide ?? {};
    const mayLack = kind === "months-without-year" || kind === "measures";
    return mayLack && isBlankCell(cells[year]);
  }

  /** Months where a year would stand: 1月, 第一季度, and in a column of months 1. */
  private monthsAlone(cell: SourceCell | undefined): Months | null {
    const isFigure = /^[\d.]+$/.test(plainText(cell));
    return isFigure && !this.isOfMonths ? null : readMonths(cell, this.counts);
  }

  /** The months of the one year that is named for the whole table, or of so many years before it; null where none is. */
  private ofTitle({ month, since }: Months, before = 0): ReadPeriod | null {
    const { yearAbove } = this;
    if (!yearAbove) return this.refused("month-without-year");
    const { year, text, from } = yearAbove;
    const code = from === "file" ? "file-year" : "title-year";
    if (this.report.note(code, this.settings.columns.year, text) === "set-aside") return null;
    const isAll = since === 1 && month === 12;
    return {
      year: year - before,
      day: null,
      month: isAll ? null : month,
      since: isAll ? null : since,
    };
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

  /** The year that a day stands for: 31.12.2023 where all rows are of such days, and no column says months. */
  private asYear(period: ReadPeriod): ReadPeriod {
    const { columns, treatments } = this.settings;
    if (this.end !== undefined || this.isOfMonths || columns.month !== undefined) return period;
    if (!this.column.isYearDay(period, treatments["date-order"])) return period;
    const treatment = this.report.note("year-by-day", columns.year, String(period.year));
    return treatment === "that-year" ? { ...period, month: null, day: null } : period;
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
