import type { Period } from "../../monitoring/read-row";
import { lastDay, type ReadPeriod } from "./read-period";

/** The two months of a bill from a day of one to a day of the next. */
export interface BillMonths {
  readonly first: Period;
  readonly last: Period;
}

/** What the days from which and to which a row goes say together: the one month it is of, two months, or nothing that months can say. */
export const billMonths = (
  from: ReadPeriod,
  to: ReadPeriod,
):
  | { readonly kind: "month"; readonly month: Period }
  | { readonly kind: "bill"; readonly months: BillMonths }
  | null => {
  const [first, last] = [monthOf(from), monthOf(to)];
  if (!first || !last || from.day === null || to.day === null) return null;
  const step = last.year * 12 + last.month - (first.year * 12 + first.month);
  if (step === 0) return to.day < from.day ? null : { kind: "month", month: first };
  if (step !== 1) return null;
  const length = lastDay(first.year, first.month);
  // Readings on the first days of two months, or on their last ones, are a month apart.
  if (from.day === 1 && to.day === 1) return { kind: "month", month: first };
  if (from.day === length && to.day === lastDay(last.year, last.month))
    return { kind: "month", month: last };
  return { kind: "bill", months: { first, last } };
};

const monthOf = ({ year, month }: ReadPeriod) => (month === null ? null : { year, month });
