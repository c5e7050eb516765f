import { civilDate, dayOfDate, daysInMonth, isLastOfMonth } from "./civil-date";
import { fail } from "./operand";

/** How days between dates and days of a year are counted: US 30/360, actual/actual, /360, /365, European 30/360. */
export type Basis = 0 | 1 | 2 | 3 | 4;

export const basisOf = (number: number): Basis =>
  [0, 1, 2, 3, 4].includes(number) ? (number as Basis) : fail("#NUM!");

/** Days between two dates with months of 30 days, as Europe counts: a 31st is a 30th. */
export const europeanDays360 = (start: number, end: number): number => {
  const [from, to] = [civilDate(start), civilDate(end)];
  return (
    (to.year - from.year) * 360 +
    (to.month - from.month) * 30 +
    Math.min(to.day, 30) -
    Math.min(from.day, 30)
  );
};

/** As DAYS360 counts in the US: a 31st at the end is a 1st unless the start is a 30th or later. */
export const americanDays360 = (start: number, end: number): number => {
  const [from, to] = [civilDate(start), civilDate(end)];
  const first = isLastOfMonth(from) ? 30 : from.day;
  const last = to.day === 31 && first >= 30 ? 30 : to.day;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
};

/** As securities count in the US: also the last of February is a 30th, when both dates are one. */
export const securityDays360 = (start: number, end: number): number => {
  const [from, to] = [civilDate(start), civilDate(end)];
  const isFebruaryEnd = (date: typeof from) => date.month === 2 && isLastOfMonth(date);
  const first = from.day === 31 || isFebruaryEnd(from) ? 30 : from.day;
  const bothFebruary = isFebruaryEnd(from) && isFebruaryEnd(to);
  const last = bothFebruary || (to.day === 31 && first === 30) ? 30 : to.day;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
};

export const daysBetween = (start: number, end: number, basis: Basis): number => {
  if (basis === 0) return securityDays360(start, end);
  return basis === 4 ? europeanDays360(start, end) : end - start;
};

const isLeap = (year: number): boolean => daysInMonth(year, 2) === 29;

/** Whether a 29 February lies from the start to the end. */
const hasLeapDay = (start: number, end: number): boolean =>
  [civilDate(start).year, civilDate(end).year].some((year) => {
    const day = dayOfDate(year, 2, 29);
    return isLeap(year) && start <= day && day <= end;
  });

/** The days of a year between the dates as actual/actual has them: of several years, their average. */
const actualYear = (start: number, end: number): number => {
  const [from, to] = [civilDate(start), civilDate(end)];
  const isWithinYear =
    to.year === from.year ||
    (to.year === from.year + 1 &&
      (to.month < from.month || (to.month === from.month && to.day <= from.day)));
  if (!isWithinYear) {
    const years = to.year - from.year + 1;
    return (dayOfDate(to.year + 1, 1, 1) - dayOfDate(from.year, 1, 1)) / years;
  }
  if (from.year === to.year) return isLeap(from.year) ? 366 : 365;
  return hasLeapDay(start, end) ? 366 : 365;
};

/** The part of a year between two dates, in whatever order. */
export const yearFraction = (one: number, other: number, basis: Basis): number => {
  const [start, end] = [Math.min(one, other), Math.max(one, other)];
  const year = basis === 1 ? actualYear(start, end) : basis === 3 ? 365 : 360;
  return daysBetween(start, end, basis) / year;
};
