import { remembering } from "@tanping/ooxml/remembering";
import { errorCodes, isError, type Value } from "../book/value";
import { numberInText, sameNumber } from "./coerce";
import { compareValues } from "./operators";

/** Whether a cell meets a criterion of COUNTIF, SUMIFS and their kin. */
export type Criterion = (value: Value) => boolean;

const escapeRegExp = (character: string): string => character.replace(/[\\^$.|?*+()[\]{}]/, "\\$&");

const patternSource = (text: string): string =>
  text.replace(/~[*?~]|[\s\S]/g, (part) =>
    part === "*" ? "[\\s\\S]*" : part === "?" ? "[\\s\\S]" : escapeRegExp(part.at(-1) ?? ""),
  );

/** The whole-text pattern of Excel's wildcards: * any text, ? any character, ~ takes the next as it is. */
export const wildcardPattern = (text: string): RegExp | null =>
  /[*?~]/.test(text) ? new RegExp(`^${patternSource(text)}$`, "iu") : null;

/** Where in the text the wildcards are first met, without regard to case; -1 if nowhere. */
export const wildcardSearch = (text: string, wildcards: string): number =>
  text.search(new RegExp(patternSource(wildcards), "iu"));

const equalsNumber = (number: number): Criterion => {
  return (value) => {
    if (typeof value === "number") return sameNumber(value, number);
    return typeof value === "string" && numberInText(value) === number;
  };
};

const equalsText = (text: string): Criterion => {
  if (text === "") return (value) => value === null || value === "";
  const pattern = wildcardPattern(text);
  if (pattern !== null) return (value) => typeof value === "string" && pattern.test(value);
  const wanted = text.toUpperCase();
  return (value) => typeof value === "string" && (value === text || value.toUpperCase() === wanted);
};

/** What the text after an operator means: a number, a boolean, an error or plain text. */
const meaning = (text: string): Value => {
  const number = numberInText(text);
  if (number !== null) return number;
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  const error = errorCodes.find((code) => code === upper);
  return error === undefined ? text : { error };
};

const equalsValue = (wanted: Value): Criterion => {
  if (wanted === null) return equalsNumber(0);
  if (typeof wanted === "number") return equalsNumber(wanted);
  if (typeof wanted === "string") return equalsText(wanted);
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  return (value) => value === wanted;
};

/** Order criteria compare only values of their own kind: ">5" skips text. */
const ordered =
  (wanted: Value, holds: (order: number) => boolean): Criterion =>
  (value) =>
    value !== null &&
    wanted !== null &&
    !isError(value) &&
    !isError(wanted) &&
    typeof value === typeof wanted &&
    holds(compareValues(value, wanted));

const orders: Record<string, (order: number) => boolean> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** The criterion a value stands for: "=", "<>", "<", ">=" … in front, wildcards in text; a blank means 0. */
export const parseCriterion = (criterion: Value): Criterion =>
  typeof criterion === "string" ? criterionOf(criterion) : equalsValue(criterion);

const criterionOf = remembering((criterion): Criterion => {
  const [, operator = "", rest = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const order = orders[operator];
  if (order !== undefined) return ordered(meaning(rest), order);
  if (operator !== "" && rest === "")
    return operator === "=" ? (value) => value === null : (value) => value !== null;
  const equals = equalsValue(meaning(rest));
  return operator === "<>" ? (value) => !equals(value) : equals;
});
