import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import type { Palette } from "@tanping/ooxml/spreadsheet/color";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import type { ConditionalFormat } from "../../book/conditional-format";
import { formatSqref } from "../areas-text";
import {
  type ReadFormat,
  readExtendedRule,
  ruleReader,
} from "../conditional-formats/read-conditional-formats";
import { writeFormatsExtension } from "../conditional-formats/write-extension";
import { Losses } from "../losses";
import type { Styles } from "../read-styles";
import { writeConditionalFormats } from "../write-rules";
import { asXmlElement, withoutCells } from "./as-xml-element";
import { merging } from "./fragments";
import { extensionLists, type OwnList, placesIn } from "./own-items";
import { type OwnItem, type OwnPlace, patchList } from "./patch-list";
import type { SheetChange } from "./patch-rules";
import type { PatchedStyles } from "./patched-styles";

/** What a format says but for its rank among all and its cells. */
const restKey = ({ rule, style, stopIfTrue }: ReadFormat): string =>
  JSON.stringify([rule, style, stopIfTrue]);

const formatKey = (format: ReadFormat): string =>
  JSON.stringify([formatSqref(format.areas), restKey(format)]);

/** A rule of the file, and the element of rules for the same cells that it stands in. */
interface OwnRule {
  readonly rule: SourceElement;
  readonly place: OwnPlace;
}

/** A rule alone in its element goes and moves with it. */
const rulesIn = (around: OwnList, formatting: OwnPlace): readonly OwnRule[] => {
  const rules = formatting.element.all("cfRule");
  return rules.map((rule) => ({
    rule,
    place:
      rules.length === 1
        ? formatting
        : { element: rule, around: [...around, formatting.element], areas: null },
  }));
};

const ownRules = (root: SourceElement) => {
  const main = root.all("conditionalFormatting").flatMap((formatting) => {
    const areas = { in: formatting, attribute: "sqref" };
    return rulesIn([], { element: formatting, around: [], areas });
  });
  const extended = extensionLists(root, "conditionalFormattings").flatMap((around) =>
    placesIn([around], "conditionalFormatting", "sqref").flatMap((one) => rulesIn(around, one)),
  );
  return { main, extended };
};

/** The id by which a data bar names its other half. */
const halfOf = (rule: SourceElement): string | undefined =>
  rule
    .child("extLst")
    ?.children.flatMap((ext) => ext.all("id", namespaces.spreadsheet2010))[0]
    ?.text.trim();

const formattingOf = ({ rule, place }: OwnRule): SourceElement =>
  place.element === rule ? (place.around.at(-1) ?? rule) : place.element;

const ownItems = (
  root: SourceElement,
  reading: Parameters<typeof ruleReader>[1],
): readonly (OwnItem & { readonly rule: SourceElement })[] => {
  const read = ruleReader(withoutCells(root), reading);
  const { main, extended } = ownRules(root);
  const halves = new Map(extended.map((half) => [half.rule.attribute("id") ?? "", half.place]));
  const item = ({ rule, place }: OwnRule, format: ReadFormat | null, half?: OwnPlace) => {
    if (format === null) return [];
    const places = half ? [place, half] : [place];
    return [{ key: formatKey(format), rest: restKey(format), places, rule }];
  };
  return [
    ...main.flatMap((own) => {
      const format = read(asXmlElement(formattingOf(own)), asXmlElement(own.rule));
      return item(own, format, halves.get(halfOf(own.rule) ?? ""));
    }),
    ...extended.flatMap((own) =>
      item(own, readExtendedRule(asXmlElement(formattingOf(own)), asXmlElement(own.rule), reading)),
    ),
  ];
};

/** A new format; its other half that Excel 2010 reads has an extension of its own. */
const written = (format: ConditionalFormat, styles: PatchedStyles) => {
  const markup = writeConditionalFormats([format], styles);
  const extension = writeFormatsExtension([format]);
  return [
    ...(markup === "" ? [] : [{ list: null, markup }]),
    ...(extension === "" ? [] : [{ list: "extLst", markup: extension }]),
  ];
};

/** Changes how cells look on conditions; where only the order is another, the rank alone. */
export const patchFormats = (
  { before, after, edits, root }: SheetChange,
  look: { readonly styles: Styles; readonly palette: Palette },
  styles: PatchedStyles,
): void => {
  if (before.conditionalFormats === after.conditionalFormats) return;
  const { palette, styles: own } = look;
  const reading = { differential: own.differential, palette, losses: new Losses() };
  const items = ownItems(root.element, reading);
  const news = after.conditionalFormats.map((format) => ({
    format,
    key: formatKey(format),
    rest: restKey(format),
    areas: formatSqref(format.areas),
    write: () => written(format, styles),
  }));
  const now = patchList(edits, root, {
    own: items,
    before: before.conditionalFormats.map(formatKey),
    after: news,
  });
  for (const item of items) {
    const is = news.find((one) => one === now.get(item))?.format.priority;
    if (is === undefined || item.rule.attribute("priority") === undefined) continue;
    const patch = new ElementPatch(item.rule, merging);
    patch.setAttribute("priority", String(is + 1));
    patch.apply(edits);
  }
};
