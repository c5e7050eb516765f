import { invalidArgument } from "../refusals";

/** What a method was called with; object references are resolved already. */
export type Arguments = readonly unknown[];

/** A text argument. */
export function textArgument(args: Arguments, index: number, name: string): string {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument(`${name} must be a text.`);
  return value;
}

/** A whole number argument. */
export function integerArgument(args: Arguments, index: number, name: string): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument(`${name} must be a whole number.`);
  return value;
}

/** True, false, or what stands for an argument that was left out. */
export function flagArgument(args: Arguments, index: number, absent: boolean): boolean {
  const value = args[index];
  if (value === undefined || value === null) return absent;
  if (typeof value !== "boolean") throw invalidArgument(`Argument ${index + 1} must be a boolean.`);
  return value;
}

/** One of the words an Office.js enumeration has. */
export function wordArgument<W extends string>(
  value: unknown,
  words: readonly W[],
  name: string,
): W {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw invalidArgument(`${name} must be one of ${words.join(", ")}.`);
  return word;
}

/** Whether an optional argument was left out. */
export const isAbsent = (value: unknown): value is null | undefined =>
  value === null || value === undefined;
