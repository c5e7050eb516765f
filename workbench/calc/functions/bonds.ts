import { type Coupons, couponsOf, daysAfter, daysBefore, periodDays } from "../coupons";
import { serialOf } from "../date-system";
import { defineFunction, defineFunctionAt } from "../define-function";
import { findRoot } from "../find-root";
import { fail } from "../operand";

const ofCoupons = (work: (coupons: Coupons, settlement: number) => number) =>
  defineFunction("day day whole whole?", (settlement, maturity, frequency, basis = 0) =>
    work(couponsOf(settlement, maturity, frequency, basis), settlement),
  );

const couponDay = (which: (coupons: Coupons) => number) =>
  defineFunctionAt(
    "day day whole whole?",
    (call, settlement, maturity, ...[frequency, basis = 0]) =>
      serialOf(which(couponsOf(settlement, maturity, frequency, basis)), call.context.book),
  );

/** The payments that are left, each with its time from the settlement in periods. */
const payments = (
  coupons: Coupons,
  settlement: number,
  amounts: { coupon: number; last: number },
) => {
  const wait = daysAfter(coupons, settlement) / periodDays(coupons);
  return Array.from({ length: coupons.count }, (_, k) => ({
    time: k + wait,
    amount: amounts.coupon + (k === coupons.count - 1 ? amounts.last : 0),
  }));
};

interface Bond {
  readonly coupons: Coupons;
  readonly settlement: number;
  readonly rate: number;
  readonly redemption: number;
}

/** The price for 100 of face value at a yield, without the interest accrued; a last period has simple interest. */
const priceAt = ({ coupons, settlement, rate, redemption }: Bond, annual: number): number => {
  const coupon = (100 * rate) / coupons.frequency;
  const accrued = (coupon * daysBefore(coupons, settlement)) / periodDays(coupons);
  const growth = annual / coupons.frequency;
  const all = payments(coupons, settlement, { coupon, last: redemption });
  const worth = all.reduce(
    (sum, { time, amount }) =>
      sum + amount / (all.length === 1 ? 1 + growth * time : (1 + growth) ** time),
    0,
  );
  return worth - accrued;
};

const bondOf = (
  coupons: Coupons,
  settlement: number,
  amounts: { rate: number; redemption: number },
): Bond =>
  amounts.rate < 0 || amounts.redemption <= 0 ? fail("#NUM!") : { coupons, settlement, ...amounts };

/** The mean time of a bond's payments in years, weighted by their worth. */
const duration = (coupons: Coupons, settlement: number, rate: number, annual: number): number => {
  if (rate < 0 || annual < 0) return fail("#NUM!");
  const { frequency } = coupons;
  const all = payments(coupons, settlement, { coupon: (100 * rate) / frequency, last: 100 });
  const worth = all.map(({ time, amount }) => ({
    time,
    now: amount / (1 + annual / frequency) ** time,
  }));
  const total = worth.reduce((sum, { now }) => sum + now, 0);
  return worth.reduce((sum, { time, now }) => sum + time * now, 0) / total / frequency;
};

export const bondFunctions = {
  COUPDAYBS: ofCoupons(daysBefore),
  COUPDAYS: ofCoupons(periodDays),
  COUPDAYSNC: ofCoupons(daysAfter),
  COUPNUM: ofCoupons(({ count }) => count),
  COUPNCD: couponDay(({ next }) => next),
  COUPPCD: couponDay(({ previous }) => previous),
  PRICE: defineFunction(
    "day day number number number whole whole?",
    (settlement, maturity, rate, ...[annual, redemption, frequency, basis = 0]) => {
      const coupons = couponsOf(settlement, maturity, frequency, basis);
      return annual < 0
        ? fail("#NUM!")
        : priceAt(bondOf(coupons, settlement, { rate, redemption }), annual);
    },
  ),
  YIELD: defineFunction(
    "day day number number number whole whole?",
    (settlement, maturity, rate, ...[price, redemption, frequency, basis = 0]) => {
      const coupons = couponsOf(settlement, maturity, frequency, basis);
      const bond = bondOf(coupons, settlement, { rate, redemption });
      return price <= 0
        ? fail("#NUM!")
        : findRoot((annual) => priceAt(bond, annual) - price, rate || 0.1);
    },
  ),
  DURATION: defineFunction(
    "day day number number whole whole?",
    (settlement, maturity, rate, ...[annual, frequency, basis = 0]) =>
      duration(couponsOf(settlement, maturity, frequency, basis), settlement, rate, annual),
  ),
  MDURATION: defineFunction(
    "day day number number whole whole?",
    (settlement, maturity, rate, ...[annual, frequency, basis = 0]) =>
      duration(couponsOf(settlement, maturity, frequency, basis), settlement, rate, annual) /
      (1 + annual / frequency),
  ),
};
