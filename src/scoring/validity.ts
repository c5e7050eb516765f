import { validityYears } from "../standard/choices";

/** How long a result holds (12.4.1): three years, up to and including the day before the anniversary. */
export interface Validity {
  /** ISO dates. */
  readonly from: string;
  readonly until: string;
}

const lastDayOfMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The validity of a result of that ISO date; 29 February counts as 28 February in the last year, as Excel's EDATE has it. */
export const validityFrom = (date: string): Validity => {
  const start = new Date(`${date}T00:00:00Z`);
  const year = start.getUTCFullYear() + validityYears;
  const month = start.getUTCMonth();
  const day = Math.min(start.getUTCDate(), lastDayOfMonth(year, month));
  const until = new Date(Date.UTC(year, month, day - 1));
  return { from: date, until: until.toISOString().slice(0, 10) };
};

/** Whether a result no longer holds on the ISO date. */
export const hasExpired = (validity: Validity, today: string): boolean => today > validity.until;
