import { isUnitWord } from "./unit-in-text";

const quotient = /(.+?)(?:\/|每|\bper\b)(.+)/i;

/** What a unit is counted of: t产品, t clinker. */
const ofProduct =
  /(?<=^[a-z]{1,3})[\p{Script=Han}]+$|(?<=^[a-z]{1,3})[ -](?:of )?[a-z ]+$|(?<=^吨)\p{L}+$/iu;

/** Whether a unit is that of a rate, so much for each of something else: t/MWh, kgCO2/t; t/a is an amount of a year. */
export const isRateUnit = (text: string): boolean => {
  const [, amount = "", each = ""] = quotient.exec(text.normalize("NFKC")) ?? [];
  return isUnitWord(amount) && (isUnitWord(each) || isUnitWord(each.replace(ofProduct, "")));
};
