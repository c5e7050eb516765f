import { Decimal } from "../exact/decimal";

/** A unit as powers of ten of a base unit: "万kWh" is 10,000,000 of Wh. */
interface AmountUnit {
  readonly base: string;
  readonly factor: Decimal;
}

/** Base units by what people write, and how many of the base one is. */
const bases: readonly (readonly [base: string, factor: number, words: readonly string[]])[] = [
  ["g", 1, ["g", "克"]],
  ["g", 1000, ["kg", "千克", "公斤"]],
  ["g", 1e6, ["t", "吨", "ton", "tons", "tonne", "tonnes"]],
  ["gce", 1000, ["kgce", "千克标准煤", "公斤标准煤", "kg标准煤"]],
  ["gce", 1e6, ["tce", "吨标准煤", "t标准煤", "吨标煤"]],
  ["Wh", 1000, ["kwh", "kw·h", "kw.h", "千瓦时", "千瓦·时", "度"]],
  ["Wh", 1e6, ["mwh", "mw·h", "mw.h", "兆瓦时"]],
  ["Wh", 1e9, ["gwh"]],
  ["Wh", 1e12, ["twh"]],
  ["J", 1e6, ["mj", "兆焦"]],
  ["J", 1e9, ["gj", "吉焦"]],
  ["J", 1e12, ["tj", "太焦"]],
  ["元", 1, ["元", "cny", "rmb", "人民币"]],
  ["m2", 1, ["m2", "㎡", "平方米", "平米", "sqm"]],
  ["m3", 1, ["m3", "立方米"]],
  ["人", 1, ["人"]],
  ["人次", 1, ["人次"]],
  ["件", 1, ["件"]],
  ["台", 1, ["台"]],
  ["辆", 1, ["辆"]],
];
const words = new Map(
  bases.flatMap(([base, factor, its]) =>
    its.map((word) => [word.normalize("NFKC"), { base, factor: new Decimal(factor) }] as const),
  ),
);
const multiples: Readonly<Record<string, number>> = {
  "": 1,
  k: 1000,
  千: 1000,
  "10k": 1e4,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
const gas = /-?(?:co2|二氧化碳)(?:-?eq?|当量)?|当量/;

/** What the unit's text means, or null where it is none we can convert; CO2 and CO2e say what is weighed, not how much. */
export const amountUnit = (text: string): AmountUnit | null => {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(/[\s_]/g, "");
  const bare = plain.replace(gas, "");
  for (const [multiple, times] of Object.entries(multiples)) {
    const unit = bare.startsWith(multiple) ? words.get(bare.slice(multiple.length)) : undefined;
    if (unit) return { base: unit.base, factor: unit.factor.times(times) };
  }
  return null;
};

/** What one of the first unit is in the second; null where that is not known. Always exact: a power of ten. */
export const conversion = (from: string, to: string): Decimal | null => {
  const [first, second] = [amountUnit(from), amountUnit(to)];
  if (first && second) return first.base === second.base ? first.factor.div(second.factor) : null;
  return from.normalize("NFKC").trim().toLowerCase() === to.normalize("NFKC").trim().toLowerCase()
    ? new Decimal(1)
    : null;
};
