import type { SourceCell } from "../../tabular/source";
import { cellShown, plainText } from "../cells/cell-text";
import { readPeriod, type ReadPeriod } from "../cells/read-period";
import { isMonthHeading } from "./period-columns";

/** Nothing but figures: a year, a year and month, or a day's number, and just as well an amount. */
const bare = /^\d+(?:\.\d+)?$/;

/** Whether a day begins or ends a month, as the days do that stand for months and years. */
const isEdge = ({ year, month, day }: ReadPeriod): boolean =>
  day === 1 || (month !== null && day === new Date(Date.UTC(year, month, 0)).getUTCDate());

/** The period that a cell of a heading says; a day's number only where it can stand for a month. */
export const headingPeriod = (cell: SourceCell | undefined): ReadPeriod | null => {
  const reading = readPeriod(cell, "set-aside");
  if (reading.kind === "point") {
    const { year, month } = reading;
    return { year, month, day: null, since: null };
  }
  if (reading.kind !== "period") return null;
  const { period } = reading;
  return period.day !== null && bare.test(plainText(cell)) && !isEdge(period) ? null : period;
};

/** Whether the cell could say a period and could just as well be an amount. */
export const isBarePeriod = (cell: SourceCell | undefined): boolean =>
  bare.test(plainText(cell)) && headingPeriod(cell) !== null;

/** Whether periods follow each other closely, onward or backward, which amounts that look like years hardly do. */
const areClose = (periods: readonly ReadPeriod[]): boolean => {
  const months = periods.map(({ year, month }) => year * 12 + (month ?? 0));
  const steps = months.slice(1).map((month, index) => month - (months[index] ?? month));
  const goes = (sign: 1 | -1) => steps.every((step) => step * sign > 0 && step * sign <= 24);
  return steps.length > 0 && (goes(1) || goes(-1));
};

/** The periods without whole years that stand beside parts of years, as their sums. */
const withoutSums = (periods: readonly ReadPeriod[]): readonly ReadPeriod[] => {
  const parts = periods.filter(({ month }) => month !== null);
  return parts.length < 2 ? periods : parts;
};

/** Years between two of which both are round, and from a base year to the years after it. */
const farthest = { round: 20, base: 35 } as const;

/** Whether years are those of which statistics give a choice: a base year, every fifth or tenth, and then the latest ones. */
export const areChosenYears = (periods: readonly ReadPeriod[]): boolean => {
  if (periods.length < 4 || periods.some(({ month }) => month !== null)) return false;
  if (areClose(periods)) return false;
  return periods.slice(1).every(({ year }, index) => {
    const before = periods[index]?.year ?? year;
    const step = year - before;
    if (step <= 2) return step > 0;
    if (before % 5 !== 0) return false;
    return (
      step <= (index === 0 ? farthest.base : farthest.round) && (index === 0 || year % 5 === 0)
    );
  });
};

/** Whether periods stand in an order that only a heading has. */
export const isSteady = (periods: readonly ReadPeriod[]): boolean =>
  areClose(periods) || areChosenYears(periods);

/** The periods of a row; a year that stands once more in words, 2022 (restated), is the one beside it. */
const periodsIn = (row: readonly SourceCell[]): readonly ReadPeriod[] =>
  row.reduce<ReadPeriod[]>((before, cell) => {
    const period = headingPeriod(cell);
    const last = before.at(-1);
    const isAgain = period?.year === last?.year && period?.month === last?.month;
    if (period && !(isAgain && !isBarePeriod(cell))) before.push(period);
    return before;
  }, []);

const base = /基准年|base(?:line)? ?year/i;

/** Whether years that nobody takes for amounts, 2015年, rise over the row: three of them, or a base year and another one. */
const areNamedYears = (row: readonly SourceCell[]): boolean => {
  const cells = row.filter((cell) => headingPeriod(cell)?.month === null && !isBarePeriod(cell));
  const years = cells.map((cell) => headingPeriod(cell)?.year ?? 0);
  const least = cells.some((cell) => base.test(plainText(cell))) ? 2 : 3;
  return (
    years.length >= least && years.every((year, at) => at === 0 || year > (years[at - 1] ?? 0))
  );
};

/** Whether years or months stand across the row. */
export const isTimeline = (row: readonly SourceCell[]): boolean =>
  isSteady(withoutSums(periodsIn(row))) ||
  areNamedYears(row) ||
  row.filter((cell) => isMonthHeading(cellShown(cell))).length >= 2;
