import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { misleading } from "../faults/misleading";
import { spelledFormat } from "../integrity/format-spelling";
import type { SheetPlan } from "../sheets/sheet-plan";
import { isLost } from "./is-seen";
import { elementText, shown, type Shown } from "./shown";
import type { ShownSheet } from "./shown-sheet";
import type { ShownCondition, ShownStyles } from "./shown-styles";

/** Kinds of conditional formats that put signs beside a value, or take its place. */
const pictured = ["iconSet", "dataBar", "colorScale"];

const { spreadsheet, spreadsheet2010, excelFormulas } = namespaces;

/** Conditional formats that show another number, hide a text, or put signs into cells: the plan has none but its own number formats. */
export const findConditions = (
  sheet: ShownSheet,
  styles: ShownStyles,
  { highlights }: SheetPlan,
): readonly Shown[] => {
  const planned = new Set(
    highlights.flatMap(({ format }) => (format ? [spelledFormat(format)] : [])),
  );
  return conditionsOf(sheet.root).flatMap(({ cells, rule }): Shown[] => {
    const [first = "A1"] = cells.trim().split(/\s+/);
    const { row, column } = parseArea(first);
    const where = { sheet: sheet.title, row, column };
    const look = lookOf(rule, styles);
    const format = look?.format;
    if (format && !planned.has(spelledFormat(format)))
      return [misleading("format-by-condition", where, { format })];
    const isHiding = look && (look.font.color !== null || look.ground !== null) && isUnseen(look);
    return isHiding || pictured.includes(rule.attributes.type ?? "")
      ? [
          shown(misleading("look-by-condition", where, {}), {
            texts: [cells, elementText(rule), JSON.stringify(look)],
            parts: [],
          }),
        ]
      : [];
  });
};

/** A condition says only what it changes: letters without a colour are black, and the ground is white. */
const isUnseen = ({ font, ground }: ShownCondition): boolean => isLost(font, ground ?? "#FFFFFF");

interface Condition {
  readonly cells: string;
  readonly rule: XmlElement;
}

/** Those of the sheet, and those that newer Excels keep in its extension. */
const conditionsOf = (root: XmlElement): readonly Condition[] => [
  ...root
    .deep("conditionalFormatting", spreadsheet)
    .flatMap((one) =>
      one.all("cfRule").map((rule) => ({ cells: one.attributes.sqref ?? "", rule })),
    ),
  ...root
    .deep("conditionalFormatting", spreadsheet2010)
    .flatMap((one) =>
      one
        .all("cfRule")
        .map((rule) => ({ cells: one.child("sqref", excelFormulas)?.fullText ?? "", rule })),
    ),
];

const lookOf = (rule: XmlElement, styles: ShownStyles): ShownCondition | undefined => {
  const own = rule.child("dxf");
  return own ? styles.condition(own) : styles.conditions[rule.number("dxfId") ?? -1];
};
