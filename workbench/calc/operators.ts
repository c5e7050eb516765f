import type { BinaryOperator } from "@borgar/fx";
import type { Value } from "../book/value";
import { sameNumber, sound, toNumber, toText } from "./coerce";
import { fail } from "./operand";

type Plain = Exclude<Value, { error: unknown }>;

const collator = new Intl.Collator("zh-CN", { sensitivity: "accent" });

const rank = (value: Plain): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

/** A blank takes the kind of what it is compared with. */
const blankLike = (other: Plain): Plain =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

const compareTexts = (one: string, other: string): number =>
  one === other || one.toUpperCase() === other.toUpperCase() ? 0 : collator.compare(one, other);

/** Negative, 0 or positive: numbers on 15 digits, text without case, numbers < text < FALSE < TRUE. */
export const compareValues = (left: Plain, right: Plain): number => {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (typeof one === "number" && typeof other === "number")
    return sameNumber(one, other) ? 0 : one - other;
  if (typeof one === "string" && typeof other === "string") return compareTexts(one, other);
  return rank(one) - rank(other) || Number(one) - Number(other);
};

const finite = (number: number): number => (Number.isFinite(number) ? number : fail("#NUM!"));

const power = (base: number, exponent: number): number => {
  if (base === 0 && exponent === 0) return fail("#NUM!");
  return base === 0 && exponent < 0 ? fail("#DIV/0!") : finite(base ** exponent);
};

const numeric = (work: (left: number, right: number) => number) => (left: Value, right: Value) =>
  finite(work(toNumber(left), toNumber(right)));

const comparing = (holds: (order: number) => boolean) => (left: Value, right: Value) =>
  holds(compareValues(sound(left), sound(right)));

/** The operators that work on values; ":", "," and the blank work on references. */
export const valueOperators: Partial<Record<BinaryOperator, (left: Value, right: Value) => Value>> =
  {
    "+": numeric((left, right) => left + right),
    "-": numeric((left, right) => left - right),
    "*": numeric((left, right) => left * right),
    "/": numeric((left, right) => (right === 0 ? fail("#DIV/0!") : left / right)),
    "^": numeric(power),
    "&": (left, right) => toText(left) + toText(right),
    "=": comparing((order) => order === 0),
    "<>": comparing((order) => order !== 0),
    "<": comparing((order) => order < 0),
    "<=": comparing((order) => order <= 0),
    ">": comparing((order) => order > 0),
    ">=": comparing((order) => order >= 0),
  };
