import { roundDecimal } from "../../format/round-decimal";
import { defineFunction } from "../define-function";
import { fail } from "../operand";

interface Asset {
  readonly cost: number;
  readonly salvage: number;
  readonly life: number;
}

const assetOf = (cost: number, salvage: number, life: number): Asset =>
  cost < 0 || salvage < 0 || life <= 0 ? fail("#NUM!") : { cost, salvage, life };

/** Fixed-declining balance: the rate has three decimals, the first year so many months and the last the others. */
const fixedDeclining = ({ cost, salvage, life }: Asset, period: number, months: number): number => {
  const periods = months === 12 ? life : life + 1;
  if (period < 1 || period > periods || months < 1 || months > 12) return fail("#NUM!");
  if (cost === 0) return 0;
  const rate = roundDecimal(1 - (salvage / cost) ** (1 / life), 3);
  let total = 0;
  let amount = 0;
  for (let i = 1; i <= period; i += 1) {
    const part = i === 1 ? months / 12 : i > life ? (12 - months) / 12 : 1;
    amount = (i === 1 ? cost : cost - total) * rate * part;
    total += amount;
  }
  return amount;
};

/** What is written off in each of the periods, declining until a straight line to the end takes more. */
const declining = (asset: Asset, count: number, factor: number, end: "straight" | "declining") => {
  const { cost, salvage, life } = asset;
  let left = cost;
  return Array.from({ length: count }, (_, i) => {
    const most = Math.max(0, left - salvage);
    const quick = Math.min((left * factor) / life, most);
    const straight = Math.min(most / Math.max(life - i, 1), most);
    const amount = end === "straight" ? Math.max(quick, straight) : quick;
    left -= amount;
    return amount;
  });
};

/** What has been written off at a time, within a period in proportion. */
const writtenOff = (amounts: readonly number[], time: number): number =>
  amounts.reduce((sum, amount, i) => sum + amount * Math.min(1, Math.max(0, time - i)), 0);

export const depreciationFunctions = {
  SLN: defineFunction("number number number", (cost, salvage, life) =>
    life === 0 ? fail("#DIV/0!") : (cost - salvage) / life,
  ),
  SYD: defineFunction("number number number number", (cost, salvage, life, period) =>
    salvage < 0 || life <= 0 || period < 1 || period > life
      ? fail("#NUM!")
      : ((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1)),
  ),
  DB: defineFunction(
    "number number number whole whole?",
    (cost, salvage, life, ...[period, months = 12]) =>
      fixedDeclining(assetOf(cost, salvage, life), period, months),
  ),
  DDB: defineFunction(
    "number number number number number?",
    (cost, salvage, life, ...[period, factor = 2]) => {
      if (period < 1 || period > life || factor <= 0) return fail("#NUM!");
      const amounts = declining(
        assetOf(cost, salvage, life),
        Math.floor(period),
        factor,
        "declining",
      );
      return amounts.at(-1) ?? 0;
    },
  ),
  VDB: defineFunction(
    "number number number number number number? truth?",
    (cost, salvage, life, ...[start, end, factor = 2, isNeverStraight = false]) => {
      if (start < 0 || start > end || end > life || factor < 0) return fail("#NUM!");
      const asset = assetOf(cost, salvage, life);
      const amounts = declining(
        asset,
        Math.ceil(end),
        factor,
        isNeverStraight ? "declining" : "straight",
      );
      return writtenOff(amounts, end) - writtenOff(amounts, start);
    },
  ),
};
