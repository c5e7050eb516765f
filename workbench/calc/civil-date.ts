import { dateFromSerial } from "numfmt";

const dayMilliseconds = 86_400_000;

/** A date of the calendar; months count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a day of the 1900 system; day 60 is the 29 February 1900 that never was. */
export const civilDate = (serial: number): CivilDate => {
  const [year = 0, month = 0, day = 0] = dateFromSerial(serial);
  return { year, month, day };
};

/** The first day of the month in the 1900 system; months beyond the year's end or beginning run on. */
const monthStart = (year: number, month: number): number => {
  const days = Date.UTC(year, month - 1, 1) / dayMilliseconds + 25_568;
  return days > 59 ? days + 1 : days;
};

/** A date as a day of the 1900 system; days beyond the month's end or beginning run on. */
export const dayOfDate = (year: number, month: number, day: number): number =>
  monthStart(year, month) + day - 1;

export const daysInMonth = (year: number, month: number): number =>
  monthStart(year, month + 1) - monthStart(year, month);

/** The same day so many months later, or the last of that month if it is shorter. */
export const monthsLater = (serial: number, months: number): number => {
  const { year, month, day } = civilDate(serial);
  return dayOfDate(year, month + months, Math.min(day, daysInMonth(year, month + months)));
};

export const isLastOfMonth = ({ year, month, day }: CivilDate): boolean =>
  day === daysInMonth(year, month);

/** 0 for Saturday to 6 for Friday: day 1 of the 1900 system, a Sunday in it, is 1. */
export const weekdayOf = (serial: number): number => serial % 7;
