import { UnreadablePackage } from "../unreadable-package";

const double = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?\s*$/;

/** The number that stands in a cell's value element. */
export const cellNumber = (value: string): number => {
  const number = Number(value);
  if (double.test(value) && Number.isFinite(number)) return number;
  throw new UnreadablePackage("value-malformed", `${value} is no number.`);
};
