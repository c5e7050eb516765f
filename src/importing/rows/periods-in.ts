import { Decimal, one } from "../../exact/decimal";
import type { ReadPeriod } from "../cells/read-period";
import type { RateTime } from "../shape/settings";

const daysOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const daysOfYear = (year: number): number => 337 + daysOfMonth(year, 2);

/** How many of the time there are in the period: what a rate is multiplied by. */
export const timesIn = (period: ReadPeriod, time: RateTime): Decimal => {
  const { year, month, day } = period;
  if (month !== null && day !== null) {
    if (time === "per-day") return one;
    return one.div(time === "per-month" ? daysOfMonth(year, month) : daysOfYear(year));
  }
  const months = monthsIn(period);
  if (time === "per-day")
    return new Decimal(months.reduce((days, its) => days + daysOfMonth(year, its), 0));
  return time === "per-month" ? new Decimal(months.length) : new Decimal(months.length).div(12);
};

/** The months of a period that is no day, from 1. */
const monthsIn = ({ month, since }: ReadPeriod): readonly number[] => {
  const [first, last] = month === null ? [1, 12] : [since ?? month, month];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};
