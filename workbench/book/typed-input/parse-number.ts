/** What typed text says: a number, and the number format it brings along if any. */
export interface ParsedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const plain = /^([+-]?)([¥￥$€£]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?(?:[eE]([+-]?\d+))?(%?)$/;
const mixedFraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/;

/** A number as Excel reads it when typed: grouped, in parentheses (negative), with a currency, exponent or percent. */
export const parseNumber = (typed: string): ParsedNumber | null => {
  const text = typed.trim();
  const inParentheses = /^\(([^()+-]+)\)$/.exec(text)?.[1];
  if (inParentheses === undefined) return parsePlain(text) ?? parseFraction(text);
  const positive = parsePlain(inParentheses);
  return positive && { ...positive, value: -positive.value };
};

const parsePlain = (text: string): ParsedNumber | null => {
  const match = plain.exec(text);
  if (match === null) return null;
  const [, sign = "", currency = "", whole = "", decimals, exponent, percent] = match;
  if (whole === "" && (decimals ?? "") === "") return null;
  const digits = fifteenDigits(`${whole.replaceAll(",", "")}.${decimals ?? ""}`);
  const power = Number(exponent ?? 0) - (percent === "%" ? 2 : 0);
  const value = Number(`${sign}${digits}e${power}`);
  if (!Number.isFinite(value)) return null;
  const format = formatBrought({ currency, whole, decimals, exponent, percent });
  return format === null ? { value } : { value, numberFormat: format };
};

interface Parts {
  readonly currency: string;
  readonly whole: string;
  readonly decimals: string | undefined;
  readonly exponent: string | undefined;
  readonly percent: string | undefined;
}

const formatBrought = ({ currency, whole, decimals, exponent, percent }: Parts): string | null => {
  const places = (decimals ?? "") === "" ? "" : ".00";
  if (percent === "%") return `0${places}%`;
  if (exponent !== undefined) return "0.00E+00";
  if (currency !== "") return `${currency}#,##0${places}`;
  return whole.includes(",") ? `#,##0${places}` : null;
};

/** Excel keeps 15 significant digits of what is typed and makes the rest zeros. */
const fifteenDigits = (digits: string): string => {
  let kept = 0;
  return digits.replaceAll(/\d/g, (digit) => {
    if (kept > 0 || digit !== "0") kept += 1;
    return kept > 15 ? "0" : digit;
  });
};

const parseFraction = (text: string): ParsedNumber | null => {
  const [, sign, whole, numerator, denominator] = mixedFraction.exec(text) ?? [];
  if (whole === undefined || Number(denominator) === 0) return null;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  const digits = Math.min(2, denominator?.length ?? 1);
  return {
    value: sign === "-" ? -size : size,
    numberFormat: `# ${"?".repeat(digits)}/${"?".repeat(digits)}`,
  };
};
