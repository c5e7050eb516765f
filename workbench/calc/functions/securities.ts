import { monthsLater } from "../civil-date";
import { basisOf, yearFraction } from "../day-count";
import { defineFunction } from "../define-function";
import { fail } from "../operand";

const positive = (...amounts: readonly number[]): void => {
  if (amounts.some((amount) => amount <= 0)) fail("#NUM!");
};

/** The years from one day to a later one. */
const years = (from: number, to: number, basis = 0): number =>
  from >= to ? fail("#NUM!") : yearFraction(from, to, basisOf(basis));

/** Functions of settlement, maturity and two amounts of money or rates, by the time between. */
const overTime = (work: (one: number, other: number, time: number) => number) =>
  defineFunction("day day number number whole?", (settlement, maturity, ...[one, other, basis]) => {
    positive(one, other);
    return work(one, other, years(settlement, maturity, basis));
  });

/** Days of a treasury bill, which has a year at most. */
const billDays = (settlement: number, maturity: number): number =>
  settlement >= maturity || maturity > monthsLater(settlement, 12)
    ? fail("#NUM!")
    : maturity - settlement;

/** Beyond half a year a bond would pay interest once, and the yield is that of a bond. */
const billEquivalent = (days: number, discount: number): number => {
  if (days <= 182) return (365 * discount) / (360 - discount * days);
  const price = 1 - (discount * days) / 360;
  const time = days / (days === 366 ? 366 : 365);
  const root = Math.sqrt(time ** 2 - (2 * time - 1) * (1 - 1 / price));
  return (2 * (root - time)) / (2 * time - 1);
};

const ofBill = (work: (days: number, number: number) => number) =>
  defineFunction("day day number", (settlement, maturity, number) => {
    positive(number);
    return work(billDays(settlement, maturity), number);
  });

export const securityFunctions = {
  ACCRINT: defineFunction(
    "day day day number number whole whole? truth?",
    (issue, first, settlement, ...[rate, par, frequency, basis = 0, isFromIssue = true]) => {
      positive(rate, par);
      if (![1, 2, 4].includes(frequency)) return fail("#NUM!");
      const start = isFromIssue || settlement <= first ? issue : first;
      return par * rate * years(start, settlement, basis);
    },
  ),
  ACCRINTM: defineFunction(
    "day day number number whole?",
    (issue, settlement, ...[rate, par, basis]) => {
      positive(rate, par);
      return par * rate * years(issue, settlement, basis);
    },
  ),
  DISC: overTime((price, redemption, time) => (redemption - price) / redemption / time),
  INTRATE: overTime((invested, redemption, time) => (redemption - invested) / invested / time),
  RECEIVED: overTime((invested, discount, time) => invested / (1 - discount * time)),
  PRICEDISC: overTime((discount, redemption, time) => redemption * (1 - discount * time)),
  YIELDDISC: overTime((price, redemption, time) => (redemption - price) / price / time),
  PRICEMAT: defineFunction(
    "day day day number number whole?",
    (settlement, maturity, issue, ...[rate, annual, basis]) => {
      const whole = 100 * (1 + rate * years(issue, maturity, basis));
      const accrued = 100 * rate * years(issue, settlement, basis);
      return whole / (1 + annual * years(settlement, maturity, basis)) - accrued;
    },
  ),
  YIELDMAT: defineFunction(
    "day day day number number whole?",
    (settlement, maturity, issue, ...[rate, price, basis]) => {
      positive(price);
      const paid = price / 100 + rate * years(issue, settlement, basis);
      const gained = 1 + rate * years(issue, maturity, basis);
      return (gained / paid - 1) / years(settlement, maturity, basis);
    },
  ),
  TBILLEQ: ofBill(billEquivalent),
  TBILLPRICE: ofBill((days, discount) => 100 * (1 - (discount * days) / 360)),
  TBILLYIELD: ofBill((days, price) => (((100 - price) / price) * 360) / days),
};
