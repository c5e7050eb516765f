import type {
  ConditionalFormat,
  ConditionalRule,
  DifferentialStyle,
} from "../book/conditional-format";
import type { Comparison } from "../book/validation";
import { parseSqref } from "./areas-text";
import { formulaFromFile } from "./file-formula";
import type { Losses } from "./losses";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";

/** Kinds that come with a formula which says the same. */
const spelledOut = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
]);

const readRule = (rule: XmlElement): ConditionalRule | null => {
  const [first, second] = rule.all("formula").map(({ fullText }) => formulaFromFile(fullText));
  const { type = "", operator = "between" } = rule.attributes;
  if (first === undefined) return null;
  if (type === "cellIs")
    return {
      kind: "cellValue",
      operator: operator as Comparison,
      formula1: first,
      formula2: second ?? null,
    };
  return spelledOut.has(type) ? { kind: "custom", formula: first } : null;
};

/** The rules of one conditionalFormatting element; a file counts priorities from 1, a book from 0. */
export const readConditionalFormats = (
  formatting: XmlElement,
  differential: readonly DifferentialStyle[],
  losses: Losses,
): readonly Omit<ConditionalFormat, "id">[] => {
  const areas = parseSqref(formatting.attributes.sqref ?? "");
  return formatting.all("cfRule").flatMap((element) => {
    const rule = readRule(element);
    if (rule === null) {
      losses.add("formatKind", String(element.attributes.type));
      return [];
    }
    const style = differential[element.number("dxfId") ?? -1] ?? {};
    const priority = (element.number("priority") ?? 1) - 1;
    return [{ areas, rule, style, priority, stopIfTrue: element.flag("stopIfTrue") }];
  });
};
