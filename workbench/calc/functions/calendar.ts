import { civilDate, dayOfDate, daysInMonth, monthsLater, weekdayOf } from "../civil-date";
import { toNumber } from "../coerce";
import { serialOf } from "../date-system";
import { defineFunction, defineFunctionAt } from "../define-function";
import { fail } from "../operand";

const date = (year: number, month: number, day: number): number => {
  if (year < 0 || year > 9999) return fail("#NUM!");
  return dayOfDate(year < 1900 ? year + 1900 : year, month, day);
};

const lastOfMonth = (from: number, months: number): number => {
  const { year, month } = civilDate(from);
  return dayOfDate(year, month + months, daysInMonth(year, month + months));
};

/** Whole months between two dates. */
const monthsBetween = (start: number, end: number): number => {
  const [from, to] = [civilDate(start), civilDate(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day ? months - 1 : months;
};

/** The start's month and day in the last year, or the start's day in the last month, that the end has passed. */
const daysSince = (start: number, end: number, what: "year" | "month"): number => {
  const [from, to] = [civilDate(start), civilDate(end)];
  const month = what === "year" ? from.month : to.month;
  const last = dayOfDate(to.year, month, from.day);
  if (last <= end) return end - last;
  return what === "year"
    ? end - dayOfDate(to.year - 1, month, from.day)
    : end - dayOfDate(to.year, month - 1, from.day);
};

const difference = (start: number, end: number, unit: string): number => {
  if (start > end) return fail("#NUM!");
  const months = monthsBetween(start, end);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return end - start;
    case "YM":
      return months % 12;
    case "YD":
      return daysSince(start, end, "year");
    case "MD":
      return daysSince(start, end, "month");
    default:
      return fail("#NUM!");
  }
};

/** The weekday a week begins with, by the number WEEKDAY and WEEKNUM take for it; 0 is Saturday. */
const weekStart = (type: number): number => {
  if (type === 1 || type === 2) return type;
  return type >= 11 && type <= 17 ? (type - 9) % 7 : fail("#NUM!");
};

const daysIntoWeek = (day: number, start: number): number => (weekdayOf(day) - start + 7) % 7;

const weekday = (day: number, type = 1): number =>
  type === 3 ? daysIntoWeek(day, 2) : daysIntoWeek(day, weekStart(type)) + 1;

/** Week 1 is the first with a Thursday, weeks begin on Monday. */
const isoWeek = (day: number): number => {
  const thursday = day - daysIntoWeek(day, 2) + 3;
  return Math.floor((thursday - dayOfDate(civilDate(thursday).year, 1, 1)) / 7) + 1;
};

const weekNumber = (day: number, type = 1): number => {
  if (type === 21) return isoWeek(day);
  const newYear = dayOfDate(civilDate(day).year, 1, 1);
  return Math.floor((day - newYear + daysIntoWeek(newYear, weekStart(type))) / 7) + 1;
};

const answersDay = (work: (day: number, months: number) => number) =>
  defineFunctionAt("day whole", (call, day, months) =>
    serialOf(work(day, months), call.context.book),
  );

export const calendarFunctions = {
  DATE: defineFunctionAt("whole whole whole", (call, year, month, day) =>
    serialOf(date(year, month, day), call.context.book),
  ),
  DATEVALUE: defineFunctionAt("text", (call, text) =>
    serialOf(Math.floor(toNumber(text)), call.context.book),
  ),
  EDATE: answersDay(monthsLater),
  EOMONTH: answersDay(lastOfMonth),
  DATEDIF: defineFunction("day day text", difference),
  DAYS: defineFunction("day day", (end, start) => end - start),
  WEEKDAY: defineFunction("day whole?", weekday),
  WEEKNUM: defineFunction("day whole?", weekNumber),
  ISOWEEKNUM: defineFunction("day", isoWeek),
};
