import { neutralDay } from "../../book/typed-input/neutral-day";
import { parseDate } from "../../book/typed-input/parse-date";
import type { Comparison, ValidationRule } from "../../book/validation";
import type { Json } from "../batch";
import { isAbsent, wordArgument } from "../model/arguments";
import type { Session } from "../model/session";
import { isReferenceTo } from "../model/object-reference";
import { invalidArgument, notImplemented } from "../refusals";
import { formulaOfRange } from "./named-item-members";
import { requireRuleFormula } from "./rule-bounds";
import { flagValue, limitedText } from "./value-arguments";

/** Office.js's DataValidationOperator. */
const operators: Readonly<Record<string, Comparison>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const operatorNames = Object.keys(operators);

const basicKinds = ["wholeNumber", "decimal", "textLength", "date", "time"] as const;
/** Excel's own limit, of a list of values and of a formula. */
const longest = 255;

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

type Members = Readonly<Record<string, unknown>>;

/** A limit given as a number, a formula, a text or a range. */
function formulaArgument(value: unknown, session: Session): string {
  if (isReferenceTo(value, "Range")) return formulaOfRange(session, value.self);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string" && value !== "") {
    if (isNumber(value.slice(1))) return value.replace(/^=/, "");
    requireRuleFormula(value);
    return limitedText(value, "The formula or list of a data validation", longest);
  }
  throw invalidArgument("A data validation needs a number, a formula or a range.");
}

/** A date or a time as a text becomes its serial: as a formula, 1950-01-01 would be a subtraction. */
function momentArgument(value: unknown, session: Session): string {
  const isText = typeof value === "string" && !value.startsWith("=") && !isNumber(value);
  if (!isText) return formulaArgument(value, session);
  if (value.endsWith("Z")) throw notImplemented("a Date as the limit of a data validation");
  const system = session.book.date1904 ? "1904" : "1900";
  const moment = parseDate(value.replace(/^([\d-]+)T/, "$1 "), system, neutralDay);
  if (moment === null) throw invalidArgument(`${value} is neither a date nor a formula.`);
  return String(moment.value);
}

/** What a limit that is a plain number may be. */
const limitsOf: Readonly<Record<(typeof basicKinds)[number], (limit: number) => boolean>> = {
  wholeNumber: Number.isInteger,
  decimal: Number.isFinite,
  textLength: (limit) => Number.isInteger(limit) && limit >= 0,
  date: (limit) => limit >= 0,
  time: (limit) => limit >= 0 && limit < 1,
};

/** A limit of a kind: a formula, or a number that Excel's own pane would take. */
function limitArgument(
  kind: (typeof basicKinds)[number],
  value: unknown,
  session: Session,
): string {
  const isMoment = kind === "date" || kind === "time";
  const limit = (isMoment ? momentArgument : formulaArgument)(value, session);
  const isAllowed = limit.startsWith("=") || (isNumber(limit) && limitsOf[kind](Number(limit)));
  if (!isAllowed) throw invalidArgument(`${limit} is no limit of the kind ${kind}.`);
  return limit;
}

function comparisonRule(
  kind: (typeof basicKinds)[number],
  { operator, formula1, formula2 }: Members,
  session: Session,
): ValidationRule {
  const comparison = operators[wordArgument(operator, operatorNames, "operator")] ?? "between";
  const needsTwo = comparison === "between" || comparison === "notBetween";
  if (needsTwo && isAbsent(formula2)) throw invalidArgument("formula2 is missing.");
  const least = limitArgument(kind, formula1, session);
  const most = needsTwo ? limitArgument(kind, formula2, session) : null;
  if (most !== null && isNumber(least) && isNumber(most) && Number(most) < Number(least))
    throw invalidArgument("formula2 is less than formula1.");
  return { kind, operator: comparison, formula1: least, formula2: most };
}

const isNamed = (formula: string, { book }: Session): boolean =>
  book.names.some(({ name }) => name.toLowerCase() === formula.slice(1).toLowerCase());

function listRule({ source, inCellDropDown = true }: Members, session: Session): ValidationRule {
  if (typeof source === "number") throw invalidArgument("A list is a text or a range.");
  const text = formulaArgument(source, session);
  const { area } = session.book.resolve(text.slice(1)) ?? {};
  if (/^=[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) && area === undefined && !isNamed(text, session))
    throw invalidArgument(`There is no name ${text.slice(1)}.`);
  if (text.startsWith("=") && area !== undefined && area.rows > 1 && area.columns > 1)
    throw invalidArgument("A list comes from one row or one column.");
  return {
    kind: "list",
    source: text,
    inCellDropDown: flagValue(inCellDropDown, "inCellDropDown"),
  };
}

/** The rule an add-in gave: exactly one of the kinds. */
export function ruleArgument(given: Members, session: Session): ValidationRule {
  const kinds = Object.keys(given).filter((kind) => !isAbsent(given[kind]));
  const [kind = ""] = kinds;
  const rule = given[kind] as Members;
  if (kinds.length !== 1) throw invalidArgument("A rule is of exactly one kind.");
  const basic = basicKinds.find((candidate) => candidate === kind);
  if (basic !== undefined) return comparisonRule(basic, rule, session);
  if (kind === "list") return listRule(rule, session);
  if (kind === "custom") return { kind, formula: formulaArgument(rule.formula, session) };
  throw invalidArgument(`There is no data validation of kind ${kind}.`);
}

const limitJson = (formula: string | null): Json => {
  if (formula === null) return "";
  return formula.startsWith("=") ? formula : `=${formula}`;
};

/** The rule as an add-in reads it: limits are formulas, "=10", whatever was written. */
export function ruleJson(rule: ValidationRule): { [name: string]: Json } {
  if (rule.kind === "list")
    return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  const operator = operatorNames.find((name) => operators[name] === rule.operator) ?? "";
  return {
    [rule.kind]: {
      operator,
      formula1: limitJson(rule.formula1),
      formula2: limitJson(rule.formula2),
    },
  };
}
