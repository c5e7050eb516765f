import { defineFunction } from "../define-function";
import { findRoot } from "../find-root";
import { fail } from "../operand";

const daysOfYear = 365;

/** The worth now of payments at the ends of periods. */
const presentValue = (rate: number, flows: readonly number[]): number =>
  rate === -1
    ? fail("#DIV/0!")
    : flows.reduce((sum, flow, i) => sum + flow / (1 + rate) ** (i + 1), 0);

/** The worth of payments on days, on the first of them. */
const worthOnDays = (rate: number, flows: readonly number[], days: readonly number[]): number => {
  const first = days[0] ?? 0;
  return flows.reduce(
    (sum, flow, i) => sum + flow / (1 + rate) ** (((days[i] ?? 0) - first) / daysOfYear),
    0,
  );
};

const dated = (flows: readonly number[], days: readonly number[]): void => {
  if (flows.length !== days.length || days.some((day) => day < (days[0] ?? 0))) fail("#NUM!");
};

const changesSign = (flows: readonly number[]): boolean =>
  flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);

const rateOfReturn = (
  worth: (rate: number) => number,
  flows: readonly number[],
  guess: number,
): number => {
  if (!changesSign(flows) || guess <= -1) return fail("#NUM!");
  return findRoot((rate) => (rate <= -1 ? NaN : worth(rate)), guess);
};

/** Payments are financed at one rate, receipts reinvested at another. */
const modifiedReturn = (flows: readonly number[], finance: number, reinvest: number): number => {
  const paid = presentValue(
    finance,
    flows.map((flow) => Math.min(flow, 0)),
  );
  const received = presentValue(
    reinvest,
    flows.map((flow) => Math.max(flow, 0)),
  );
  if (paid === 0 || received === 0) return fail("#DIV/0!");
  const grown = received * (1 + reinvest) ** flows.length;
  return (-grown / (paid * (1 + finance))) ** (1 / (flows.length - 1)) - 1;
};

export const cashFlowFunctions = {
  NPV: defineFunction("number numbers...", (rate, ...lists) => presentValue(rate, lists.flat())),
  XNPV: defineFunction("number numbers days", (rate, flows, days) => {
    dated(flows, days);
    return rate <= -1 ? fail("#NUM!") : worthOnDays(rate, flows, days);
  }),
  IRR: defineFunction("numbers number?", (flows, guess = 0.1) =>
    rateOfReturn((rate) => presentValue(rate, flows), flows, guess),
  ),
  XIRR: defineFunction("numbers days number?", (flows, days, guess = 0.1) => {
    dated(flows, days);
    return rateOfReturn((rate) => worthOnDays(rate, flows, days), flows, guess);
  }),
  MIRR: defineFunction("numbers number number", modifiedReturn),
  FVSCHEDULE: defineFunction("number numbers", (principal, rates) =>
    rates.reduce((worth, rate) => worth * (1 + rate), principal),
  ),
};
