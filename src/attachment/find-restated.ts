import { parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { misleading, type MisleadingPlace } from "../faults/misleading";
import type { SheetPlan } from "../sheets/sheet-plan";
import { findConditions } from "./find-conditions";
import { headerTexts, isKnownHeader } from "./header-texts";
import { namesResult } from "./names-result";
import { elementText, shown, type Shown } from "./shown";
import type { ShownSheet } from "./shown-sheet";
import type { ShownStyles } from "./shown-styles";

/** What a sheet may say besides its cells. */
export interface Said {
  readonly plan: SheetPlan;
  /** What headers and footers are made of. */
  readonly headers: readonly string[];
  /** Which of them, and of validation's prompts, are ours: planned ones, or, where no plan has them, all that state no result. */
  readonly ours: "planned" | "no result";
}

/** Texts and figures that a sheet shows in the place of what its cells hold, or beside it. */
export const findRestated = (
  sheet: ShownSheet,
  tables: readonly XmlElement[],
  styles: ShownStyles,
  { plan, headers, ours }: Said,
): readonly Shown[] => [
  ...findConditions(sheet, styles, plan),
  ...tips(sheet),
  ...aids(sheet),
  ...prompts(sheet, plan, ours),
  ...headerTexts(sheet)
    .filter((text) => !isKnownHeader(text, headers) && (ours === "planned" || namesResult(text)))
    .map((text) => misleading("header-changed", { sheet: sheet.title }, { text })),
  ...totalsRows(sheet, tables),
  ...(sheet.root.deep("sheetView").some((view) => view.flag("showFormulas"))
    ? [misleading("formulas-on-show", { sheet: sheet.title }, {})]
    : []),
];

/** The first cell of an area's text. */
const placeOf = (sheet: ShownSheet, reference: string | undefined): MisleadingPlace => {
  const [first = ""] = (reference ?? "").split(" ");
  const { row, column } = parseArea(first);
  return { sheet: sheet.title, row, column };
};

/** A link's tip is a text of its own, shown over the cell. */
const tips = (sheet: ShownSheet): readonly Shown[] =>
  sheet.root
    .deep("hyperlink")
    .flatMap(({ attributes: { ref, tooltip = "" } }) =>
      tooltip.trim() === ""
        ? []
        : [misleading("tip-on-cell", placeOf(sheet, ref), { text: tooltip })],
    );

/** Reading aids are written above a text and may say anything. */
const aids = ({ title, cells }: ShownSheet): readonly Shown[] =>
  cells.flatMap(({ row, column, aid }) =>
    aid === "" ? [] : [misleading("aid-on-cell", { sheet: title, row, column }, { text: aid })],
  );

const folded = (text: string): string => text.replaceAll(/\s+/g, "");

/** Texts that validation shows and that are not ours. */
const prompts = (sheet: ShownSheet, plan: SheetPlan, ours: Said["ours"]): readonly Shown[] => {
  const planned = new Set(
    plan.rules.flatMap(({ title, prompt, error }) => [title, prompt, error].map(folded)),
  );
  const isOurs = (text: string) =>
    text === "" || planned.has(folded(text)) || (ours === "no result" && !namesResult(text));
  return [spreadsheet, spreadsheet2010].flatMap((namespace) =>
    sheet.root.deep("dataValidation", namespace).flatMap((its) => {
      const { sqref, promptTitle = "", prompt = "" } = its.attributes;
      const text = [promptTitle, prompt].find((one) => !isOurs(one));
      const cells = sqref ?? its.child("sqref", namespaces.excelFormulas)?.fullText;
      return text === undefined
        ? []
        : [
            shown(misleading("prompt-changed", placeOf(sheet, cells), { text }), {
              texts: [elementText(its)],
              parts: [],
            }),
          ];
    }),
  );
};

const { spreadsheet, spreadsheet2010 } = namespaces;

/** None of our tables has a row of totals. */
const totalsRows = ({ title }: ShownSheet, tables: readonly XmlElement[]): readonly Shown[] =>
  tables.flatMap((table) => {
    const { ref = "", displayName = "" } = table.attributes;
    if ((table.number("totalsRowCount") ?? 0) === 0) return [];
    const { row, column } = parseArea(ref);
    return [misleading("totals-row", { sheet: title, row, column }, { table: displayName })];
  });
