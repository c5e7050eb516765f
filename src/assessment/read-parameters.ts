import { asShown, isBlank } from "../cells/cell-value";
import { decimalFromDouble, type Decimal } from "../exact/decimal";
import type { ParameterKey } from "../standard/parameters";
import { problem, type Problem } from "../faults/problem";
import { isYear } from "../monitoring/read-row";
import { limitRange, type Choice, type ChoiceKey } from "../standard/choices";
import { choiceFromText } from "../strings/choice-from-text";
import type { Entries } from "./entries";

/** Reads parameters one by one and collects what is wrong; every reader answers null where a problem was found. */
export interface ParameterReader {
  readonly problems: readonly Problem[];
  choice<Key extends ChoiceKey>(key: Key): Choice<Key> | null;
  /** A choice that may be left blank, which is no problem. */
  optional<Key extends ChoiceKey>(key: Key): Choice<Key> | null;
  text(key: ParameterKey): string | null;
  year(key: ParameterKey): number | null;
  /** A number from 0 to 1. */
  fraction(key: ParameterKey): Decimal | null;
  /** A reduction, from −1 to 1; below 0 it is a rise. */
  limit(key: ParameterKey): Decimal | null;
  /** A number above 0. */
  aboveZero(key: ParameterKey): Decimal | null;
}

/** A reader over the workbook's parameters; a parameter asked for twice is reported once. */
export const readParameters = (parameters: Entries["parameters"]): ParameterReader => {
  const problems: Problem[] = [];
  const report = (found: Problem): null => {
    const known = problems.some((one) => one.code === found.code && one.where === found.where);
    if (!known) problems.push(found);
    return null;
  };
  const filled = (key: ParameterKey) => {
    const entry = parameters[key];
    if (!entry) return null;
    if (!isBlank(entry.value)) return entry;
    return report(problem("parameter-blank", entry.where, { parameter: key }));
  };
  const number = (key: ParameterKey) => {
    const entry = filled(key);
    if (!entry) return null;
    const { value, where } = entry;
    if (value.kind === "number") return { value: decimalFromDouble(value.double), where };
    const text = asShown(value);
    return report(problem("parameter-not-a-number", where, { parameter: key, text }));
  };
  const within = (key: ParameterKey, range: Readonly<Record<"low" | "high", string>>) => {
    const found = number(key);
    if (!found || (found.value.gte(range.low) && found.value.lte(range.high)))
      return found && found.value;
    const facts = { parameter: key, value: found.value.toFixed(), ...range };
    return report(problem("parameter-out-of-range", found.where, facts));
  };
  const choice = <Key extends ChoiceKey>(key: Key): Choice<Key> | null => {
    const entry = filled(key);
    if (!entry) return null;
    const text = asShown(entry.value);
    const notAChoice = problem("parameter-not-a-choice", entry.where, { parameter: key, text });
    return choiceFromText(key, text) ?? report(notAChoice);
  };
  const isBlankEntry = (key: ParameterKey): boolean => {
    const entry = parameters[key];
    return !entry || isBlank(entry.value);
  };
  return {
    problems,
    choice,
    optional: (key) => (isBlankEntry(key) ? null : choice(key)),
    text: (key) => {
      const entry = filled(key);
      return entry && asShown(entry.value).trim();
    },
    year: (key) => {
      const entry = filled(key);
      if (!entry) return null;
      const { value, where } = entry;
      if (value.kind === "number" && isYear(value.double)) return value.double;
      return report(problem("year-not-a-year", where, { text: asShown(value) }));
    },
    fraction: (key) => within(key, { low: "0", high: "1" }),
    limit: (key) => within(key, limitRange),
    aboveZero: (key) => {
      const found = number(key);
      if (!found || found.value.gt(0)) return found && found.value;
      const facts = { parameter: key, value: found.value.toFixed() };
      return report(problem("parameter-not-above-zero", found.where, facts));
    },
  };
};
