import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { ConditionalFormat, DifferentialStyle } from "../../book/conditional-format";
import type { ConditionalRule, DataBar } from "../../book/conditional-rule";
import { parseSqref } from "@tanping/ooxml/spreadsheet/cell-reference";
import type { Losses } from "../losses";
import { type Palette, readColor } from "@tanping/ooxml/spreadsheet/color";
import { formatsExtension } from "./condition-words";
import { readBound, readCondition, readIcons } from "./read-condition";

/** A conditional format as a file says it. */
export type ReadFormat = Omit<ConditionalFormat, "id">;

interface Reading {
  readonly differential: readonly DifferentialStyle[];
  readonly palette: Palette;
  readonly losses: Losses;
}

const { spreadsheet2010, excelFormulas } = namespaces;

/** Above all priorities that a rule may name. */
const last = 1_048_576;

/** A file counts priorities from 1, a book from 0. */
const priorityOf = (rule: XmlElement): number => (rule.number("priority") ?? last) - 1;

/** What Excel 2010 added to the bars of a sheet, by the id that a bar names. */
const extendedRules = (root: XmlElement): readonly XmlElement[] =>
  (root.child("extLst")?.all("ext") ?? [])
    .filter(({ attributes }) => attributes.uri === formatsExtension)
    .flatMap((extension) => extension.deep("conditionalFormatting", spreadsheet2010));

function withExtension(bar: DataBar, extended: XmlElement, palette: Palette): DataBar {
  const [lower, upper] = extended.all("cfvo");
  const color = (name: string) => readColor(extended.child(name), palette);
  const border = extended.flag("border") ? color("borderColor") : null;
  const { direction = "context", axisPosition = "automatic" } = extended.attributes;
  return {
    ...bar,
    lower: readBound(lower),
    upper: readBound(upper),
    direction: direction as DataBar["direction"],
    border,
    isGradient: extended.flag("gradient", "on"),
    negativeFill: color("negativeFillColor"),
    negativeBorder: border === null ? null : color("negativeBorderColor"),
    axis: axisPosition === "middle" ? "cellMidPoint" : (axisPosition as "automatic" | "none"),
    axisColor: color("axisColor") ?? bar.axisColor,
  };
}

function readRule(
  element: XmlElement,
  bars: ReadonlyMap<string, XmlElement>,
  { palette, losses }: Reading,
): ConditionalRule | null {
  const rule = readCondition(element, palette);
  if (rule === null) losses.add("formatKind", String(element.attributes.type));
  const [id] = element.deep("id", spreadsheet2010);
  const extended = bars.get(id?.fullText.trim() ?? "");
  if (rule?.kind !== "dataBar" || extended === undefined) return rule;
  return withExtension(rule, extended, palette);
}

const barsOf = (extended: readonly XmlElement[]): ReadonlyMap<string, XmlElement> =>
  new Map(
    extended
      .flatMap((formatting) => formatting.all("cfRule"))
      .flatMap((rule) => {
        const bar = rule.child("dataBar");
        return bar === undefined ? [] : [[rule.attributes.id ?? "", bar] as const];
      }),
  );

/** One rule of a worksheet's own, null where it is of a kind that is not known. */
export const ruleReader = (root: XmlElement, reading: Reading) => {
  const bars = barsOf(extendedRules(root));
  return (formatting: XmlElement, element: XmlElement): ReadFormat | null => {
    const rule = readRule(element, bars, reading);
    if (rule === null) return null;
    const style = reading.differential[element.number("dxfId") ?? -1] ?? {};
    const areas = parseSqref(formatting.attributes.sqref ?? "");
    const stopIfTrue = element.flag("stopIfTrue");
    return { areas, rule, style, priority: priorityOf(element), stopIfTrue };
  };
};

const readOwn = (root: XmlElement, reading: Reading): readonly ReadFormat[] => {
  const read = ruleReader(root, reading);
  return root
    .all("conditionalFormatting")
    .flatMap((formatting) => formatting.all("cfRule").map((rule) => read(formatting, rule)))
    .filter((format) => format !== null);
};

/** An icon set that only the extension can hold, null for the other kinds there, which refer to other sheets. */
export const readExtendedRule = (
  formatting: XmlElement,
  element: XmlElement,
  { losses }: Reading,
): ReadFormat | null => {
  const icons = element.child("iconSet");
  if (icons === undefined && element.child("dataBar") === undefined)
    losses.add("formatKind", `${element.attributes.type} (extension)`);
  if (icons === undefined) return null;
  const sqref = formatting.child("sqref", excelFormulas)?.fullText ?? "";
  const order = { priority: priorityOf(element), stopIfTrue: element.flag("stopIfTrue") };
  return { areas: parseSqref(sqref), rule: readIcons(icons), style: {}, ...order };
};

const readExtended = (extended: readonly XmlElement[], reading: Reading) =>
  extended
    .flatMap((formatting) =>
      formatting.all("cfRule").map((rule) => readExtendedRule(formatting, rule, reading)),
    )
    .filter((format) => format !== null);

/** The conditional formats of a worksheet. */
export function readConditionalFormats(root: XmlElement, reading: Reading): readonly ReadFormat[] {
  const extended = extendedRules(root);
  return [...readOwn(root, reading), ...readExtended(extended, reading)];
}
