import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import {
  type averages,
  type BoundKind,
  type ConditionalRule,
  type IconCriterion,
  type IconSet,
  textOperators,
} from "../../book/conditional-rule";
import type { Comparison } from "../../book/validation";
import { formulaFromFile } from "../file-formula";
import { type Palette, readColor } from "@tanping/ooxml/spreadsheet/color";
import { boundNames, iconSetNames, periodNames, plainPresets, textTypes } from "./condition-words";

const keyOf = <K extends string>(words: Readonly<Record<K, string>>, word: string): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === word);

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

/** What a cfvo measures by, its formula with "=" unless it is a number. */
export function readBound(cfvo: XmlElement | undefined): {
  readonly type: BoundKind;
  readonly formula: string | null;
} {
  const { type: name = "", val } = cfvo?.attributes ?? {};
  const type = keyOf(boundNames, name) ?? "automatic";
  const text = cfvo?.children.find(({ name: its }) => its === "f")?.fullText ?? val;
  if (text === undefined || type === "automatic" || type === "lowestValue") {
    return { type, formula: null };
  }
  if (type === "highestValue") return { type, formula: null };
  return { type, formula: isNumber(text) ? text : formulaFromFile(text) };
}

const color = (element: XmlElement | undefined, palette: Palette): string =>
  readColor(element, palette) ?? "#000000";

function readScale(scale: XmlElement, palette: Palette): ConditionalRule {
  const colors = scale.all("color");
  const points = scale.all("cfvo").map((cfvo, index) => ({
    ...readBound(cfvo),
    color: color(colors[index], palette),
  }));
  return { kind: "colorScale", points };
}

/** A bar as Excel 2007 knew it; what came later stands in the extension. */
function readBar(bar: XmlElement, palette: Palette): ConditionalRule {
  const [lower, upper] = bar.all("cfvo");
  return {
    kind: "dataBar",
    lower: readBound(lower),
    upper: readBound(upper),
    direction: "context",
    showBarOnly: !bar.flag("showValue", "on"),
    fill: color(bar.child("color"), palette),
    border: null,
    isGradient: true,
    negativeFill: null,
    negativeBorder: null,
    axis: "none",
    axisColor: "#000000",
  };
}

export const readIconSetName = (name: string | undefined): IconSet =>
  keyOf(iconSetNames, name ?? "3TrafficLights1") ?? "threeTrafficLights1";

/** The icons of a rule, of the sheet or of the extension. */
export function readIcons(icons: XmlElement): ConditionalRule {
  const customs = icons.all("cfIcon");
  const criteria = icons.all("cfvo").map((cfvo, index): IconCriterion => {
    const { type, formula } = readBound(cfvo);
    const custom = customs[index];
    return {
      type: type as IconCriterion["type"],
      operator: cfvo.flag("gte", "on") ? "greaterThanOrEqual" : "greaterThan",
      formula: formula ?? "0",
      customIcon:
        custom === undefined
          ? null
          : {
              set: readIconSetName(custom.attributes.iconSet),
              index: custom.number("iconId") ?? 0,
            },
    };
  });
  return {
    kind: "iconSet",
    set: readIconSetName(icons.attributes.iconSet),
    isReversed: icons.flag("reverse"),
    showIconOnly: !icons.flag("showValue", "on"),
    criteria,
  };
}

const deviations = ["", "one", "two", "three"];

function readAverage(rule: XmlElement): ConditionalRule {
  const side = rule.flag("aboveAverage", "on") ? "Above" : "Below";
  const many = deviations[rule.number("stdDev") ?? 0] ?? "";
  const name =
    many !== ""
      ? `${many}StdDev${side}Average`
      : rule.flag("equalAverage")
        ? `equalOr${side}Average`
        : `${side.toLowerCase()}Average`;
  return { kind: "presetCriteria", criterion: name as (typeof averages)[number] };
}

function readRanking(rule: XmlElement): ConditionalRule {
  const side = rule.flag("bottom") ? "bottom" : "top";
  const type = rule.flag("percent") ? (`${side}Percent` as const) : (`${side}Items` as const);
  return { kind: "topBottom", type, rank: rule.number("rank") ?? 10 };
}

function readOfFormulas(rule: XmlElement): ConditionalRule | null {
  const [first, second] = rule.all("formula").map(({ fullText }) => formulaFromFile(fullText));
  if (first === undefined) return null;
  const { type = "", operator = "between" } = rule.attributes;
  if (type === "expression") return { kind: "custom", formula: first };
  if (type !== "cellIs") return null;
  return {
    kind: "cellValue",
    operator: operator as Comparison,
    formula1: first,
    formula2: second ?? null,
  };
}

/** The rule of a cfRule element; null for one that no Excel writes. */
export function readCondition(rule: XmlElement, palette: Palette): ConditionalRule | null {
  const { type = "", text, timePeriod = "" } = rule.attributes;
  const [scale, bar, icons] = ["colorScale", "dataBar", "iconSet"].map((name) => rule.child(name));
  if (scale !== undefined) return readScale(scale, palette);
  if (bar !== undefined) return readBar(bar, palette);
  if (icons !== undefined) return readIcons(icons);
  if (type === "top10") return readRanking(rule);
  if (type === "aboveAverage") return readAverage(rule);
  const operator = textOperators.find((its) => textTypes[its].type === type);
  if (operator !== undefined && text !== undefined) return { kind: "containsText", operator, text };
  const criterion = keyOf(plainPresets, type) ?? keyOf(periodNames, timePeriod);
  if (criterion !== undefined) return { kind: "presetCriteria", criterion };
  return readOfFormulas(rule);
}
