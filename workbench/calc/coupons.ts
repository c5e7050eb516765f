import { civilDate, dayOfDate, daysInMonth, isLastOfMonth } from "./civil-date";
import { type Basis, basisOf, daysBetween } from "./day-count";
import { fail } from "./operand";

/** The coupon dates of a bond around its settlement. */
export interface Coupons {
  readonly previous: number;
  readonly next: number;
  /** How many are still to be paid. */
  readonly count: number;
  readonly frequency: number;
  readonly basis: Basis;
}

/** Coupons fall on the maturity's day of the month, on the last one if maturity does. */
const couponDate = (maturity: number, monthsBefore: number): number => {
  const date = civilDate(maturity);
  const month = date.month - monthsBefore;
  const last = daysInMonth(date.year, month);
  return dayOfDate(date.year, month, isLastOfMonth(date) ? last : Math.min(date.day, last));
};

export const couponsOf = (
  settlement: number,
  maturity: number,
  frequency: number,
  basis: number,
): Coupons => {
  if (settlement >= maturity || ![1, 2, 4].includes(frequency)) return fail("#NUM!");
  const months = 12 / frequency;
  let count = 0;
  while (couponDate(maturity, months * count) > settlement) count += 1;
  return {
    previous: couponDate(maturity, months * count),
    next: couponDate(maturity, months * (count - 1)),
    count,
    frequency,
    basis: basisOf(basis),
  };
};

/** Days of the period the settlement lies in. */
export const periodDays = ({ previous, next, frequency, basis }: Coupons): number => {
  if (basis === 1) return next - previous;
  return (basis === 3 ? 365 : 360) / frequency;
};

/** Days from the period's beginning to the settlement. */
export const daysBefore = ({ previous, basis }: Coupons, settlement: number): number =>
  daysBetween(previous, settlement, basis);

/** Days from the settlement to the next coupon. */
export const daysAfter = (coupons: Coupons, settlement: number): number =>
  coupons.basis === 0
    ? periodDays(coupons) - daysBefore(coupons, settlement)
    : daysBetween(settlement, coupons.next, coupons.basis);
