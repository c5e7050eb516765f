import { Decimal } from "./decimal";

const plainDecimal = /^-?\d+(\.\d+)?$/;

/** The decimal a plain text such as "-12.50" writes, undefined for anything else (no exponent, no separators). */
export const parseDecimal = (text: string): Decimal | undefined =>
  plainDecimal.test(text) ? new Decimal(text) : undefined;
