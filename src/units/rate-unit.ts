import { amountUnit } from "./amount-unit";
import { isUnitWord } from "./unit-in-text";

const quotient = /^(.+?)\s*(?:\/|每|\bper\b)\s*(.+)$/i;

/** Whether a unit is that of a rate, so much for each of something else: t/MWh, kgCO2/t; t/a is an amount of a year. */
export const isRateUnit = (text: string): boolean => {
  const [, amount = "", each = ""] = quotient.exec(text.normalize("NFKC").trim()) ?? [];
  return each !== "" && amountUnit(text) === null && isUnitWord(amount) && isUnitWord(each);
};
