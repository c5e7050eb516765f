import { stacked } from "../../book/style";
import { invalidArgument } from "../refusals";

type Limits = readonly [number, number];

/** A property value that must be true or false. */
export function flagValue(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name} must be true or false.`);
  return value;
}

/** A property value that must be a number within limits. */
export function numberValue(value: unknown, name: string, [least, most]: Limits): number {
  if (typeof value !== "number" || !(value >= least && value <= most))
    throw invalidArgument(`${name} must be a number from ${least} to ${most}.`);
  return value;
}

/** A property value that must be a whole number within limits. */
export function wholeValue(value: unknown, name: string, limits: Limits): number {
  const number = numberValue(value, name, limits);
  if (!Number.isInteger(number)) throw invalidArgument(`${name} must be a whole number.`);
  return number;
}

/** The degrees a text is turned by, or 180 for letters under each other. */
export const turnValue = (value: unknown, name: string): number =>
  value === stacked ? value : wholeValue(value, name, [-90, 90]);

/** A property value that must be a text. */
export function textValue(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} must be a text.`);
  return value;
}

/** A property value that must be a text of at most so many characters. */
export function limitedText(value: unknown, name: string, most: number): string {
  const text = textValue(value, name);
  if (text.length > most) throw invalidArgument(`${name} is longer than ${most} characters.`);
  return text;
}

/** The name of a font, of which Excel takes 31 characters. */
export function fontNameValue(value: unknown, name: string): string {
  const text = limitedText(value, name, 31);
  if (text === "") throw invalidArgument(`${name} is missing.`);
  return text;
}
