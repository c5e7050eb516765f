import type { Area } from "../book/area";
import { comparisonOf, type Criterion, type Filter, isCondition } from "../book/filter";
import { areaText } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { Losses } from "./losses";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { element } from "./xml-writer";

type Criteria = Filter["criteria"];

/** Blank cells are wanted by an attribute, not by an empty text. */
const filtersElement = (texts: ReadonlySet<string>): string =>
  element(
    "filters",
    { blank: texts.has("") || undefined },
    [...texts].filter((text) => text !== "").map((val) => element("filter", { val })),
  );

const operators: Readonly<Record<string, string>> = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

const criterionElement = (criterion: Criterion): string => {
  if (!isCondition(criterion)) return filtersElement(criterion);
  if (criterion.kind === "custom") {
    const comparisons = criterion.comparisons.map((text) => {
      const [sign, val] = comparisonOf(text);
      return element("customFilter", { operator: operators[sign], val });
    });
    return element("customFilters", { and: criterion.join === "and" || undefined }, comparisons);
  }
  if (!("count" in criterion)) return element("dynamicFilter", { type: criterion.kind });
  const { kind, of, count } = criterion;
  return element("top10", { top: kind === "top", percent: of === "percent", val: count });
};

/** A condition of a column, null for one that a book does not hold. */
const conditionOf = (criterion: XmlElement): Criterion | null => {
  const { name, attributes } = criterion;
  if (name === "customFilters") {
    const signs = new Map(Object.entries(operators).map(([sign, word]) => [word, sign]));
    const comparisons = criterion
      .all("customFilter")
      .map(
        (one) =>
          `${signs.get(one.attributes.operator ?? "equal") ?? "="}${one.attributes.val ?? ""}`,
      );
    return { kind: "custom", comparisons, join: criterion.flag("and") ? "and" : "or" };
  }
  if (name === "top10") {
    const kind = criterion.flag("top") === false ? "bottom" : "top";
    const of = criterion.flag("percent") ? "percent" : "items";
    return { kind, of, count: Number(attributes.val ?? 10) };
  }
  const isAverage = attributes.type === "aboveAverage" || attributes.type === "belowAverage";
  return name === "dynamicFilter" && isAverage
    ? { kind: attributes.type as "aboveAverage" | "belowAverage" }
    : null;
};

/** The filter over an area; the rows it hides are hidden where the rows are written. */
export const writeFilter = (area: Area, criteria: Criteria): string => {
  const columns = [...criteria]
    .map(([column, criterion]) => ({ colId: column - area.column, criterion }))
    .sort((one, other) => one.colId - other.colId)
    .map(({ colId, criterion }) => element("filterColumn", { colId }, criterionElement(criterion)));
  return element("autoFilter", { ref: areaText(area) }, columns);
};

const textsOf = (filters: XmlElement): ReadonlySet<string> => {
  const texts = filters.all("filter").map(({ attributes }) => attributes.val ?? "");
  return new Set([...texts, ...(filters.flag("blank") ? [""] : [])]);
};

/** What a column is filtered by, null where it is not, or by what a book cannot hold. */
const readColumn = (column: XmlElement, losses: Losses): Criterion | null => {
  const [criterion, ...others] = column.children;
  if (criterion === undefined) return null;
  const isByTexts =
    others.length === 0 &&
    criterion.name === "filters" &&
    criterion.children.every(({ name }) => name === "filter");
  if (isByTexts) return textsOf(criterion);
  const condition = others.length === 0 ? conditionOf(criterion) : null;
  if (condition !== null) return condition;
  losses.add("filterCriteria");
  return null;
};

/** What a filter over an area shows; which rows it hides, the rows of the sheet say. */
export const readCriteria = (filter: XmlElement, area: Area, losses: Losses): Criteria => {
  const columns = filter.all("filterColumn").map((column) => {
    const at = area.column + (column.number("colId") ?? 0);
    return [at, readColumn(column, losses)] as const;
  });
  return new Map(columns.flatMap(([at, texts]) => (texts === null ? [] : [[at, texts] as const])));
};
