import { Decimal, one } from "../../exact/decimal";
import type { ReadPeriod } from "../cells/read-period";
import type { RateTime } from "../shape/settings";

const daysOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const daysOfYear = (year: number): number => 337 + daysOfMonth(year, 2);

/** How many of the time there are in the period: what a rate is multiplied by. */
export const timesIn = ({ year, month, day }: ReadPeriod, time: RateTime): Decimal => {
  const days = day !== null ? 1 : month === null ? daysOfYear(year) : daysOfMonth(year, month);
  if (time === "per-day") return new Decimal(days);
  const months = month === null ? 12 : 1;
  if (time === "per-month")
    return day === null ? new Decimal(months) : one.div(daysOfMonth(year, month ?? 1));
  return day === null ? new Decimal(months).div(12) : one.div(daysOfYear(year));
};
