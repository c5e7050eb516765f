import { isUnitWord } from "./unit-in-text";

const quotient = /(.+?)(?:\/|每|\bper\b)(.+)/i;

/** Whether a unit is that of a rate, so much for each of something else: t/MWh, kgCO2/t; t/a is an amount of a year. */
export const isRateUnit = (text: string): boolean => {
  const parts = quotient.exec(text.normalize("NFKC"));
  return parts !== null && parts.slice(1).every(isUnitWord);
};
