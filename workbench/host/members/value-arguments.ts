import { invalidArgument } from "../refusals";

/** A property value that must be true or false. */
export function flagValue(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name} must be true or false.`);
  return value;
}

/** A property value that must be a number within limits. */
export function numberValue(
  value: unknown,
  name: string,
  [least, most]: readonly [number, number],
) {
  if (typeof value !== "number" || !(value >= least && value <= most))
    throw invalidArgument(`${name} must be a number from ${least} to ${most}.`);
  return value;
}

/** A property value that must be a text. */
export function textValue(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} must be a text.`);
  return value;
}
