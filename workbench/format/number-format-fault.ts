import { isValidFormat, tokenize, tokenTypes } from "numfmt";

/** Excel's colours by number. */
const lastColor = 56;
const colorNumber = /^\[color ?(\d+)\]$/i;

const isBeyondColors = (raw: string): boolean => {
  const [, number] = colorNumber.exec(raw) ?? [];
  return number !== undefined && (Number(number) < 1 || Number(number) > lastColor);
};

/** Why Excel would not take this as a number format, null if it would: letters that are no code stand in quotes. */
export const numberFormatFault = (numberFormat: string): string | null => {
  const refused = `"${numberFormat}" is not a number format.`;
  if (!isValidFormat(numberFormat)) return refused;
  const tokens = tokenize(numberFormat);
  const isAmiss = tokens.some(
    ({ type, raw }) =>
      (type === tokenTypes.CHAR && /[a-z]/i.test(raw)) ||
      (type === tokenTypes.COLOR && isBeyondColors(raw)),
  );
  return isAmiss ? refused : null;
};
