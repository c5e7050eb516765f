import type { ConditionalFormat } from "../../book/conditional-format";
import type { ConditionalRule, DataBar, IconCriterion } from "../../book/conditional-rule";
import { conditionFormula } from "../../book/formulas/condition-formula";
import { formulaToFile } from "../file-formula";
import { colorElement } from "../color-element";
import { element, textElement } from "../xml-writer";
import {
  boundNames,
  iconSetNames,
  periodNames,
  plainPresets,
  ruleExtension,
  textTypes,
} from "./condition-words";
import { extensionId, isOnlyInExtension, spreadsheet2010 } from "./write-extension";

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a rule adds to its element: its type with other attributes, and what stands inside. */
interface Condition {
  readonly attributes: Attributes;
  readonly content: string;
}

const operand = (text: string): string => (text.startsWith("=") ? formulaToFile(text) : text);

const formula = (text: string): string => textElement("formula", operand(text));

const value = (text: string | null): string | undefined =>
  text === null ? undefined : operand(text);

/** Excel 2007 has no automatic bounds: it takes the lowest and the highest value. */
const bound = ({ type, formula: of }: DataBar["lower"], automatic: "min" | "max"): string =>
  element("cfvo", { type: type === "automatic" ? automatic : boundNames[type], val: value(of) });

function scale({ points }: Extract<ConditionalRule, { kind: "colorScale" }>): string {
  const bounds = points.map((point) => bound(point, "min"));
  const colors = points.map(({ color }) => colorElement("color", color));
  return element("colorScale", {}, [...bounds, ...colors]);
}

function bar(rule: DataBar, format: ConditionalFormat): string {
  const bounds = [bound(rule.lower, "min"), bound(rule.upper, "max")];
  const id = element("x14:id", {}, extensionId(format));
  return (
    element("dataBar", { showValue: rule.showBarOnly ? false : undefined }, [
      ...bounds,
      colorElement("color", rule.fill),
    ]) +
    element("extLst", {}, element("ext", { uri: ruleExtension, "xmlns:x14": spreadsheet2010 }, id))
  );
}

const icon = ({ type, operator, formula: of }: IconCriterion): string =>
  element("cfvo", {
    type: boundNames[type],
    val: value(of),
    gte: operator === "greaterThan" ? false : undefined,
  });

function average(criterion: string): Attributes {
  const deviations = ["one", "two", "three"].findIndex((many) => criterion.startsWith(many)) + 1;
  return {
    type: "aboveAverage",
    aboveAverage: /below/i.test(criterion) ? false : undefined,
    stdDev: deviations || undefined,
    equalAverage: criterion.startsWith("equalOr") || undefined,
  };
}

const isKeyOf = <T extends object>(key: PropertyKey, of: T): key is keyof T => key in of;

function preset(criterion: string, spelledOut: string): Condition {
  if (isKeyOf(criterion, periodNames))
    return {
      attributes: { type: "timePeriod", timePeriod: periodNames[criterion] },
      content: spelledOut,
    };
  if (!isKeyOf(criterion, plainPresets)) return { attributes: average(criterion), content: "" };
  const type = plainPresets[criterion];
  return { attributes: { type }, content: type.endsWith("Values") ? "" : spelledOut };
}

function conditionOf(format: ConditionalFormat): Condition {
  const { rule, areas } = format;
  const spelledOut = formula(conditionFormula(rule, areas) ?? "");
  switch (rule.kind) {
    case "custom":
      return { attributes: { type: "expression" }, content: formula(rule.formula) };
    case "cellValue": {
      const second = rule.formula2 === null ? "" : formula(rule.formula2);
      const attributes = { type: "cellIs", operator: rule.operator };
      return { attributes, content: formula(rule.formula1) + second };
    }
    case "containsText":
      return {
        attributes: { ...textTypes[rule.operator], text: rule.text },
        content: spelledOut,
      };
    case "topBottom":
      return {
        attributes: {
          type: "top10",
          percent: rule.type.endsWith("Percent") || undefined,
          bottom: rule.type.startsWith("bottom") || undefined,
          rank: rule.rank,
        },
        content: "",
      };
    case "presetCriteria":
      return preset(rule.criterion, spelledOut);
    case "colorScale":
      return { attributes: { type: "colorScale" }, content: scale(rule) };
    case "dataBar":
      return { attributes: { type: "dataBar" }, content: bar(rule, format) };
    case "iconSet":
      return {
        attributes: { type: "iconSet" },
        content: element(
          "iconSet",
          {
            iconSet: iconSetNames[rule.set],
            showValue: rule.showIconOnly ? false : undefined,
            reverse: rule.isReversed || undefined,
          },
          rule.criteria.map(icon),
        ),
      };
  }
}

/** Scales, bars and icons lay no style over the cell. */
const isStyled = ({ kind }: ConditionalRule): boolean =>
  kind !== "colorScale" && kind !== "dataBar" && kind !== "iconSet";

/** The cfRule element of a format, nothing where only the extension of 2010 can hold it. */
export function writeCondition(format: ConditionalFormat, dxf: () => number): string {
  if (isOnlyInExtension(format.rule)) return "";
  const { attributes, content } = conditionOf(format);
  const { type, ...others } = attributes;
  const order = { priority: format.priority + 1, stopIfTrue: format.stopIfTrue || undefined };
  const dxfId = isStyled(format.rule) ? dxf() : undefined;
  return element("cfRule", { type, dxfId, ...order, ...others }, content);
}
