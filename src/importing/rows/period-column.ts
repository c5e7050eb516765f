import { plainText } from "../cells/cell-text";
import { isFinancialYear, readPeriod, type DayOrder, type ReadPeriod } from "../cells/read-period";
import type { SourceTable } from "../shape/layout";

/** How the months of a column of 2023.1 … 2023.12 stand: as such, with 2023.1 for 2023.10 as numbers lose their zero, or not at all. */
export type PointMonths = "months" | "zero-lost" | "none";

/** 2010/11 is a year of two calendar years, or the month before the twelfth. */
const unclear = /^\d{4}[-/]1[0-2]$/;

/** Whether a day is the last of its year, or the first. */
const yearEdge = ({ month, day }: ReadPeriod): "last" | "first" | null => {
  if (month === 12 && day === 31) return "last";
  return month === 1 && day === 1 ? "first" : null;
};

/** What only all the cells of a column of periods say together; looked for where a cell needs it. */
export class PeriodColumn {
  private foundPoints: PointMonths | undefined;
  private foundFinancial: boolean | undefined;
  private foundDays: boolean | undefined;
  private foundYearDays: boolean | undefined;
  private foundOrder: DayOrder | undefined;

  constructor(
    private readonly table: Pick<SourceTable, "rows" | "first">,
    private readonly column: number,
  ) {}

  get points(): PointMonths {
    this.foundPoints ??= this.findPoints();
    return this.foundPoints;
  }

  /** Whether the day or the month stands first in 03/04/2023: as where the column has a 13th or a later day, if all of those agree. */
  get order(): DayOrder {
    this.foundOrder ??= this.findOrder();
    return this.foundOrder;
  }

  /** Whether a text such as 2010/11 is a year that two calendar years share: every text of the column is. */
  isFinancial(text: string): boolean {
    if (!unclear.test(text) || !isFinancialYear(text)) return false;
    this.foundFinancial ??= this.findFinancial();
    return this.foundFinancial;
  }

  /** Whether Jan 22 is a day: the column has more figures beside a month than it has months. */
  get areShortDays(): boolean {
    this.foundDays ??= this.findDays();
    return this.foundDays;
  }

  /** Whether a day stands for its year: it is the last or the first one, and so are all days of the column, of several years. */
  isYearDay(period: ReadPeriod, order: DayOrder): boolean {
    if (yearEdge(period) === null) return false;
    this.foundYearDays ??= this.findYearDays(order);
    return this.foundYearDays;
  }

  private *texts(): Generator<string> {
    const { rows, first } = this.table;
    for (let row = first; row < rows.length; row += 1) {
      const cell = rows[row]?.[this.column];
      if (typeof cell === "string" || typeof cell === "number") {
        const text = plainText(cell);
        if (text !== "") yield text;
      }
    }
  }

  private findPoints(): PointMonths {
    const months = new Set<string>();
    let before = "";
    let isLost = false;
    let hasTen = false;
    let isAfterTen = false;
    for (const text of this.texts()) {
      const [, year, month = ""] = /^(\d{4})\.(1[0-2]|[1-9])$/.exec(text) ?? [];
      if (year === undefined) continue;
      months.add(text);
      hasTen ||= month === "10";
      isAfterTen ||= month === "11" || month === "12";
      isLost ||= month === "1" && before === `${year}.9`;
      if (text !== before) before = text;
    }
    if (months.size < 2) return "none";
    return isLost || (isAfterTen && !hasTen) ? "zero-lost" : "months";
  }

  private findOrder(): DayOrder {
    const orders = new Set<DayOrder>();
    for (const text of this.texts()) {
      const [, first, second] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}(?!\d)/.exec(text) ?? [];
      if (Number(first) > 12) orders.add("day-first");
      if (Number(second) > 12) orders.add("month-first");
      if (orders.size > 1) break;
    }
    const [order = "set-aside", ...others] = orders;
    return others.length > 0 ? "set-aside" : order;
  }

  private findDays(): boolean {
    const months = new Set<string>();
    const days = new Set<string>();
    for (const text of this.texts()) {
      const [, month] = /^([a-z]{3,9})\.?[-/'’ ]+\d{1,2}$/i.exec(text) ?? [];
      if (month === undefined) continue;
      months.add(month.toLowerCase());
      days.add(text);
    }
    return days.size > months.size ** 2;
  }

  private findYearDays(order: DayOrder): boolean {
    const years = new Set<number>();
    const edges = new Set<string | null>();
    for (const text of this.texts()) {
      const reading = readPeriod(text, order);
      if (reading.kind !== "period") continue;
      years.add(reading.period.year);
      edges.add(yearEdge(reading.period));
      if (edges.size > 1 || edges.has(null)) return false;
    }
    return years.size > 1;
  }

  private findFinancial(): boolean {
    const texts = new Set<string>();
    for (const text of this.texts()) {
      if (!/\d/.test(text)) continue;
      if (!isFinancialYear(text)) return false;
      texts.add(text);
    }
    return texts.size > 1;
  }
}
