import { comparisonOf, type Condition, type Criterion, isCondition } from "../../book/filter";
import { isAbsent, wordArgument } from "../model/arguments";
import { invalidArgument, notImplemented } from "../refusals";
import { numberValue, textValue } from "./value-arguments";

/** The texts an add-in wants to see the rows of. */
export function textsArgument(values: unknown): ReadonlySet<string> {
  if (!Array.isArray(values) || values.length === 0)
    throw invalidArgument("values must be an array of at least one text.");
  if (!values.every((value) => typeof value === "string"))
    throw notImplemented("Filtering on values that are no texts");
  return new Set(values);
}

/** One or two comparisons. */
export function customArgument(first: unknown, second: unknown, operator: unknown): Condition {
  const join = isAbsent(operator) ? "And" : wordArgument(operator, ["And", "Or"], "operator");
  const comparisons = [first, ...(isAbsent(second) ? [] : [second])].map((criterion, index) =>
    comparisonOf(textValue(criterion, `criterion${index + 1}`)).join(""),
  );
  return { kind: "custom", comparisons, join: join === "And" ? "and" : "or" };
}

const extremes = {
  TopItems: { kind: "top", of: "items" },
  TopPercent: { kind: "top", of: "percent" },
  BottomItems: { kind: "bottom", of: "items" },
  BottomPercent: { kind: "bottom", of: "percent" },
} as const;
export type Extreme = keyof typeof extremes;

/** So many of the largest or smallest numbers. */
export function extremeArgument(filterOn: Extreme, count: unknown): Condition {
  const { kind, of } = extremes[filterOn];
  const number = typeof count === "string" ? Number(count) : count;
  return { kind, of, count: numberValue(number, filterOn, [1, of === "items" ? 500 : 100]) };
}

/** What lies above or below the average; days and months are refused by name. */
export function dynamicArgument(criteria: unknown): Condition {
  if (criteria === "AboveAverage") return { kind: "aboveAverage" };
  if (criteria === "BelowAverage") return { kind: "belowAverage" };
  throw notImplemented(`The dynamic filter ${String(criteria)}`);
}

/** Office.js's FilterCriteria; colours and icons are refused by name. */
export function criterionArgument(criteria: unknown): Criterion {
  const given = (criteria ?? {}) as Record<string, unknown>;
  const { filterOn, values, criterion1, criterion2, operator, dynamicCriteria } = given;
  if (filterOn === "Values") return textsArgument(values);
  if (filterOn === "Custom") return customArgument(criterion1, criterion2, operator);
  if (filterOn === "Dynamic") return dynamicArgument(dynamicCriteria);
  if (typeof filterOn === "string" && filterOn in extremes)
    return extremeArgument(filterOn as Extreme, criterion1);
  throw notImplemented(`Filtering on ${String(filterOn)}`);
}

/** A criterion as Office.js tells it. */
export function criterionJson(criterion: Criterion): Excel.FilterCriteria {
  if (!isCondition(criterion)) return { filterOn: "Values", values: [...criterion] };
  if (criterion.kind === "custom") {
    const [criterion1 = "", criterion2] = criterion.comparisons;
    const operator = criterion.join === "and" ? "And" : "Or";
    return {
      filterOn: "Custom",
      criterion1,
      ...(criterion2 !== undefined && { criterion2, operator }),
    };
  }
  if ("count" in criterion) {
    const filterOn = (Object.keys(extremes) as Extreme[]).find(
      (word) => extremes[word].kind === criterion.kind && extremes[word].of === criterion.of,
    );
    return { filterOn: filterOn ?? "TopItems", criterion1: String(criterion.count) };
  }
  const dynamicCriteria = criterion.kind === "aboveAverage" ? "AboveAverage" : "BelowAverage";
  return { filterOn: "Dynamic", dynamicCriteria };
}
