import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { ConditionalFormat } from "../../book/conditional-format";
import type { ConditionalRule, DataBar, Icons } from "../../book/conditional-rule";
import { formatSqref } from "../areas-text";
import { formulaToFile } from "../file-formula";
import { colorElement } from "../color-element";
import { element, textElement } from "../xml-writer";
import { boundNames, formatsExtension, iconSetNames, setsOf2010 } from "./condition-words";

export const spreadsheet2010 = namespaces.spreadsheet2010;

/** Whether a rule has no form that Excel 2007 could read. */
export const isOnlyInExtension = (rule: ConditionalRule): boolean =>
  rule.kind === "iconSet" &&
  (setsOf2010.has(rule.set) || rule.criteria.some(({ customIcon }) => customIcon !== null));

/** What joins a data bar of the sheet with its other half in the extension. */
export const extensionId = ({ priority }: ConditionalFormat): string =>
  `{00000000-000E-0000-0100-${(priority + 1).toString(16).toUpperCase().padStart(12, "0")}}`;

const operand = (text: string): string => (text.startsWith("=") ? formulaToFile(text) : text);

const bound = (type: string, formula: string | null, isAbove = false): string =>
  element(
    "x14:cfvo",
    { type, gte: isAbove ? false : undefined },
    formula === null ? "" : textElement("xm:f", operand(formula)),
  );

const barBound = ({ type, formula }: DataBar["lower"], automatic: string): string =>
  bound(type === "automatic" ? automatic : boundNames[type], formula);

const optional = (name: string, color: string | null): string =>
  color === null ? "" : colorElement(name, color);

function barElement(bar: DataBar): string {
  const border = bar.border;
  return element(
    "x14:dataBar",
    {
      minLength: 0,
      maxLength: 100,
      showValue: bar.showBarOnly ? false : undefined,
      border: border !== null || undefined,
      gradient: bar.isGradient ? undefined : false,
      direction: bar.direction === "context" ? undefined : bar.direction,
      negativeBarColorSameAsPositive: bar.negativeFill === null || undefined,
      negativeBarBorderColorSameAsPositive: bar.negativeBorder === null ? undefined : false,
      axisPosition: axisPositions[bar.axis],
    },
    [
      barBound(bar.lower, "autoMin"),
      barBound(bar.upper, "autoMax"),
      optional("x14:borderColor", border),
      optional("x14:negativeFillColor", bar.negativeFill),
      optional("x14:negativeBorderColor", border === null ? null : bar.negativeBorder),
      bar.axis === "none" ? "" : colorElement("x14:axisColor", bar.axisColor),
    ],
  );
}

const axisPositions = { automatic: undefined, none: "none", cellMidPoint: "middle" } as const;

function iconsElement({ set, isReversed, showIconOnly, criteria }: Icons): string {
  const icons = criteria.map(({ customIcon }, index) => customIcon ?? { set, index });
  const isCustom = criteria.some(({ customIcon }) => customIcon !== null);
  return element(
    "x14:iconSet",
    {
      iconSet: iconSetNames[set],
      showValue: showIconOnly ? false : undefined,
      reverse: isReversed || undefined,
      custom: isCustom || undefined,
    },
    [
      ...criteria.map(({ type, operator, formula }) =>
        bound(boundNames[type], formula, operator === "greaterThan"),
      ),
      ...(isCustom ? icons : []).map((icon) =>
        element("x14:cfIcon", { iconSet: iconSetNames[icon.set], iconId: icon.index }),
      ),
    ],
  );
}

function ruleElement(format: ConditionalFormat): string {
  const { rule, priority } = format;
  const id = extensionId(format);
  if (rule.kind === "dataBar")
    return element("x14:cfRule", { type: "dataBar", id }, barElement(rule));
  if (rule.kind !== "iconSet" || !isOnlyInExtension(rule)) return "";
  return element("x14:cfRule", { type: "iconSet", priority: priority + 1, id }, iconsElement(rule));
}

/** The extension of a worksheet with what Excel 2010 added to conditional formats; nothing where none needs it. */
export function writeFormatsExtension(formats: readonly ConditionalFormat[]): string {
  const elements = formats.flatMap((format) => {
    const rule = ruleElement(format);
    const sqref = textElement("xm:sqref", formatSqref(format.areas));
    const spaces = { "xmlns:xm": namespaces.excelFormulas };
    return rule === "" ? [] : [element("x14:conditionalFormatting", spaces, rule + sqref)];
  });
  if (elements.length === 0) return "";
  const all = element("x14:conditionalFormattings", {}, elements);
  return element("ext", { uri: formatsExtension, "xmlns:x14": spreadsheet2010 }, all);
}
