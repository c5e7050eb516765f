import { remembering } from "@tanping/ooxml/remembering";
import { Decimal } from "../exact/decimal";
import { meaningOf, takenApart } from "./unit-words";

/** What only a person can say of a unit: which ton, carbon or its dioxide, or whether amounts a month are the month's. */
export type UnitDoubt = "mt" | "tons" | "carbon" | "per-year" | "per-month" | "per-day";

/** A unit as powers of ten of a base unit: "万kWh" is 10,000,000 of Wh. */
interface AmountUnit {
  readonly base: string;
  readonly factor: Decimal;
  /** In doubt it converts to nothing until it is settled. */
  readonly doubt: UnitDoubt | null;
  /** What of the unit's text is in no doubt: without its word, its carbon, or what it is counted by. */
  readonly rest: string;
}

const gas =
  /-?(?:of)?\(?(?:co2|二氧化碳|carbondioxide)\)?[-(]?(?:eq(?:uiv(?:alent)?s?)?\.?|e|当量)?\)?|当量/i;

const periods = [
  ["per-year", /^(.+?)(?:(?:\/|每|per)(?:年|annum|a|yr|year|y)|(?<=t)pa)$/i],
  ["per-month", /^(.+?)(?:\/|每|per)(?:月|month|mon|mo)$/i],
  ["per-day", /^(.+?)(?:(?:\/|每|per)(?:日|天|day|d)|(?<=t)pd)$/i],
] as const;

const doubtful: readonly (readonly [doubt: UnitDoubt, word: RegExp])[] = [
  ["mt", /^(?:MT|mt|Mts)$/],
  ["tons", /^(?:tons?|Tons?|TONS?|英吨|美吨)$/],
  ["carbon", /^(t|T|吨|kg|kt|Mt|Gt)(?:-?C|碳)(?:-?eq?)?$/],
];

/** Behind a unit in which carbon is weighed, and its dioxide is meant. */
const ofCarbon = "×44/12";

/** A text with its raised powers of ten on the line: 10⁴ is 10^4, and no 104. */
export const withPowers = (text: string): string =>
  text.replaceAll(/10[³-⁹]/g, (power) => power.normalize("NFKC").replace("10", "10^"));

/** Multiples as Taiwan and Hong Kong write them. */
const traditional: readonly (readonly [string, string])[] = [
  ["萬", "万"],
  ["億", "亿"],
  ["仟", "千"],
  ["佰", "百"],
];

const plainUnit = (text: string): string =>
  traditional.reduce(
    (plain, [from, to]) => plain.replaceAll(from, to),
    withPowers(text)
      .normalize("NFKC")
      .replaceAll(/[\s_'’]/g, "")
      .replace(/^000(?=[a-z])/i, "1000")
      .replace(/^[×x*](?=10)/i, ""),
  );

/** What the unit's text means, or null where it is none we know; CO2 and CO2e say what is weighed, not how much. */
export const amountUnit: (text: string) => AmountUnit | null = remembering((text) => {
  const plain = plainUnit(text);
  if (plain.endsWith(ofCarbon)) {
    const unit = amountUnit(plain.slice(0, -ofCarbon.length));
    return unit && { ...unit, factor: unit.factor.times(44).div(12) };
  }
  const counted = plain.replace(gas, "");
  for (const [doubt, pattern] of periods) {
    const rest = counted.replace(pattern, "$1");
    const unit = rest === counted ? null : amountUnit(rest);
    if (unit) return unit.doubt ? null : { ...unit, doubt, rest };
  }
  const parts = takenApart(counted);
  for (const part of parts) {
    const unit = meaningOf(part.word);
    if (unit)
      return {
        base: unit.base,
        factor: new Decimal(unit.factor).times(part.times),
        doubt: null,
        rest: plain,
      };
  }
  for (const { multiple, times, word } of parts)
    for (const [doubt, pattern] of doubtful) {
      const found = pattern.exec(word);
      const rest = `${multiple}${found?.[1] ?? ""}`;
      if (found) return { base: "g", factor: new Decimal(times), doubt, rest };
    }
  return null;
});

/** What one of the first unit is in the second; null where that is not known, or in doubt. Exact. */
export const conversion = (from: string, to: string): Decimal | null => {
  const [first, second] = [amountUnit(from), amountUnit(to)];
  const isKnown = first !== null && second !== null && !first.doubt && !second.doubt;
  if (isKnown) return first.base === second.base ? first.factor.div(second.factor) : null;
  const same = (text: string) => {
    const plain = text.normalize("NFKC").trim();
    return first ? plain : plain.toLowerCase();
  };
  return same(from) === same(to) ? new Decimal(1) : null;
};
