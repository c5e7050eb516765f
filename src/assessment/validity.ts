import { validityYears } from "../standard/choices";

/** How long a result holds (12.4.1): three years, up to and including the day before the anniversary. */
export interface Validity {
  /** ISO dates. */
  readonly from: string;
  readonly until: string;
}

/** The validity of a result of that ISO date; 29 February has its anniversary on 1 March where a year has none. */
export const validityFrom = (date: string): Validity => {
  const start = new Date(`${date}T00:00:00Z`);
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  const until = new Date(Date.UTC(year + validityYears, month, day - 1));
  return { from: date, until: until.toISOString().slice(0, 10) };
};

/** Whether a result no longer holds on the ISO date. */
export const hasExpired = (validity: Validity, today: string): boolean => today > validity.until;
