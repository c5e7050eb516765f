import { amountUnit } from "../../units/amount-unit";
import { isRateUnit } from "../../units/rate-unit";
import { saysEach } from "./roles";

/** A column, or a row of periods, of amounts that are not read: its name, and its unit; "" where it names none. */
export interface Unread {
  readonly heading: string;
  readonly unit: string;
  /** The row of the source that says so, from 1. */
  readonly row: number;
}

const named = /强度|intensity|单位(?:产|面积|建筑|发电|供电)/i;
/** "Emissions, tonnes per MWh" */
const quotient = /[\p{L}\d]+\s*(?:\/|per)\s*[\p{L}\d]+\s*$/iu;

/** The rate that a column or a row of periods holds: 排放强度, tonnes per MWh, or amounts in t/MWh; null where it holds none. */
export const rateOf = (heading: string, unit: string | null, row: number): Unread | null => {
  const its = [unit ?? "", quotient.exec(heading)?.[0] ?? ""].find(isRateUnit);
  return its !== undefined || named.test(heading) || saysEach(heading)
    ? { heading, unit: its ?? "", row }
    : null;
};

const revenue = /收入|营收|销售额|revenue|turnover|sales/i;

/** The revenue that a column or a row of periods holds: money that an output might be counted by, and which is none by its name; null where it holds none. */
export const revenueOf = (heading: string, unit: string | null, row: number): Unread | null =>
  unit !== null && revenue.test(heading) && amountUnit(unit)?.base === "元"
    ? { heading, unit, row }
    : null;
