import { splitMarks } from "../../cells/footnote-marks";
import type { SourceCell } from "../../tabular/source";
import { isBlankCell, plainText } from "../cells/cell-text";
import { readMonth, readPeriod, type ReadPeriod } from "../cells/read-period";
import type { SourceSettings } from "../shape/settings";
import type { RowReport } from "./row-report";

/** Reads the period of a row: its year or date, and its month where that has a column of its own. */
export class RowPeriodReader {
  private lastCell: SourceCell | undefined;

  constructor(
    private readonly settings: SourceSettings,
    private readonly report: RowReport,
  ) {}

  /** A merged cell of periods holds for the rows below it, also where its own row is set aside. */
  remember(cells: readonly SourceCell[]): void {
    const cell = this.cell(cells, "year");
    if (!isBlankCell(cell)) this.lastCell = cell;
  }

  /** null for a row that is set aside; `noPeriod` looks first at one whose own cell says no period. */
  read(cells: readonly SourceCell[], noPeriod: () => void): ReadPeriod | null {
    const order = this.settings.treatments["date-order"];
    const { year } = this.settings.columns;
    let reading = readPeriod(this.cell(cells, "year"), order);
    if (reading.kind !== "period") {
      noPeriod();
      if (this.report.reason) return null;
    }
    if (reading.kind === "blank") {
      const filled = this.report.note("year-missing", year) === "fill-down";
      if (filled) reading = readPeriod(this.lastCell, order);
      if (reading.kind === "blank") {
        this.report.reason ??= "year-missing";
        return null;
      }
    }
    if (order !== "set-aside" && reading.kind === "period") this.reportOrder(cells);
    if (reading.kind === "period" && reading.marks) {
      this.report.note("marked", year, reading.marks);
      if (this.report.reason) return null;
    }
    if (reading.kind === "fault") {
      this.report.note(reading.code, year);
      this.report.reason ??= reading.code;
      return null;
    }
    return this.withMonth(cells, reading.period);
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

  private readMonth(cell: SourceCell | undefined): number | null {
    const month = readMonth(cell);
    const { plain, marks } = splitMarks(plainText(cell));
    if (month !== null || marks === "") return month;
    this.report.note("marked", this.settings.columns.month, marks);
    return readMonth(plain);
  }

  private withMonth(cells: readonly SourceCell[], period: ReadPeriod): ReadPeriod | null {
    const cell = this.cell(cells, "month");
    if (isBlankCell(cell)) return period;
    const month = this.readMonth(cell);
    if (month !== null && (period.month === null || period.month === month))
      return { ...period, month };
    this.report.note("month-unreadable", this.settings.columns.month);
    return null;
  }
}
