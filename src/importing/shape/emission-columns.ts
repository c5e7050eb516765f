import { amountUnit } from "../../units/amount-unit";
import { isRateUnit } from "../../units/rate-unit";
import { isTotal } from "../cells/cell-text";
import { readAmount } from "../cells/read-amount";
import { firstCells } from "./first-cells";
import type { SourceColumn, SourceTable } from "./layout";
import { mayBeWeighed, plainHeading } from "./roles";

const summing = /[合总總][计計]|[总總](?:量|排放|产量|產量)|全部|综合能|total|sum/i;

/** Whether a heading says that its column sums up others. */
export const namesSum = (heading: string): boolean => summing.test(plainHeading(heading));

/** Words for an emission that somebody has verified or put right, so that it counts before the one reported. */
export const verified =
  /(?:核查|核定|核证|审定|复核)(?!前)|(?:重述|调整|修正|更正)后|实测|^verified|audited|restated|^measured/;
const carbon = /co2|二氧化碳|碳排|温室气体|ghg|greenhouse|carbon/;

/** What is weighed as carbon dioxide, whatever the gas is. */
const equivalent = /co2-?e(?:q\w*)?(?![a-z])|当量|當量|equiv/i;

/** Whether a column says that its amounts are CO2 equivalents. */
export const saysEquivalent = ({
  heading,
  unit,
}: Pick<SourceColumn, "heading" | "unit">): boolean =>
  equivalent.test(`${heading} ${unit ?? ""}`.normalize("NFKC"));

const byLocation =
  /位置|(?:基于|基於|按)(?:区域|區域|地区)|区域(?:法|电网)|电网平均|location|(?<![a-z])lbm?(?![a-z])/i;
const byMarket = /市[场場](?!部)|market|(?<![a-z])mbm?(?![a-z])/i;

/** Whether a text says that purchased energy is counted by where it is used. */
export const namesByLocation = (text: string): boolean => byLocation.test(text);

/** Whether a text says that purchased energy is counted by what was bought. */
export const namesByMarket = (text: string): boolean => byMarket.test(text);

/** The columns of a source that are emissions: those that sum up others by their heading, and those that are parts. */
export interface EmissionColumns {
  readonly totals: readonly SourceColumn[];
  readonly parts: readonly SourceColumn[];
}

type Columns = Pick<SourceTable, "rows" | "first" | "columns">;

/** Whether a column has an amount among its first cells. */
export const holdsAmounts = (table: Columns, { index }: SourceColumn): boolean =>
  firstCells(table, index).some((cell) => readAmount(cell, "", "comma").value !== null);

/** The columns that are emissions by their headings and hold amounts; 合计 (tCO2e) is one where others are. */
export const emissionColumns = (table: Columns): EmissionColumns => {
  const emissions = table.columns.filter(({ role }) => role === "emission");
  const weighed = emissions.filter(({ unit }) => !isRateUnit(unit ?? ""));
  const named = weighed.length > 0 ? weighed : emissions;
  const isSum = ({ heading }: SourceColumn) => namesSum(heading);
  const sums = table.columns.filter(
    ({ role, heading, unit }) =>
      role === null &&
      isTotal(heading) &&
      mayBeWeighed(heading) &&
      amountUnit(unit ?? "")?.base === "g",
  );
  if (named.length + sums.length < 2) return { totals: [], parts: named };
  const amounts = named.filter((column) => holdsAmounts(table, column));
  return {
    totals: amounts.length === 0 ? [] : [...amounts.filter(isSum), ...sums],
    parts: amounts.filter((column) => !isSum(column)),
  };
};

/** The column of the emissions: one that sums up others by its heading, or else that of verified ones, of CO2 equivalents, of carbon, or the first. */
export const emissionColumn = (table: Columns): SourceColumn | undefined => {
  const { totals, parts } = emissionColumns(table);
  const isVerified = ({ heading }: SourceColumn) => verified.test(heading.toLowerCase());
  const isOfCarbon = ({ heading }: SourceColumn) => carbon.test(plainHeading(heading));
  const known = [isVerified, saysEquivalent, isOfCarbon].map((is) => parts.find(is));
  const [best = known.find(Boolean) ?? parts[0]] = totals;
  return best ?? table.columns.find(({ role }) => role === "emission");
};

/** The parts without those that count purchased energy a second time, by each way of counting it; one way where it is counted once. */
export const waysOfCounting = (
  parts: readonly SourceColumn[],
): Readonly<Partial<Record<"by-location" | "by-market", readonly SourceColumn[]>>> => {
  const isLocated = parts.some(({ heading }) => byLocation.test(heading));
  const isMarket = parts.some(({ heading }) => byMarket.test(heading));
  if (!isLocated || !isMarket) return {};
  return {
    "by-location": parts.filter(({ heading }) => !byMarket.test(heading)),
    "by-market": parts.filter(({ heading }) => !byLocation.test(heading)),
  };
};
