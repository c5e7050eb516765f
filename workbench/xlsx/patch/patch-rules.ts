import { ElementPatch } from "@tanping/ooxml/patch/element-patch";
import type { TextEdits } from "@tanping/ooxml/patch/text-edits";
import { areaText, parseArea } from "@tanping/ooxml/spreadsheet/cell-reference";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import type { ConditionalFormat } from "../../book/conditional-format";
import type { SheetSnapshot } from "../../book/snapshot";
import type { Palette } from "@tanping/ooxml/spreadsheet/color";
import { ruleReader } from "../conditional-formats/read-conditional-formats";
import { Losses } from "../losses";
import type { Styles } from "../read-styles";
import { readValidation } from "../read-validations";
import { writeConditionalFormats, writeValidations } from "../write-rules";
import { element } from "../xml-writer";
import { asXmlElement, withoutCells } from "./as-xml-element";
import { merging, parseFragment } from "./fragments";
import { type OwnItem, patchList } from "./patch-list";
import type { PatchedStyles } from "./patched-styles";

/** A sheet before and after, and the changes of its part. */
export interface SheetChange {
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
  readonly edits: TextEdits;
  readonly root: ElementPatch;
}

const itemsIn = (
  lists: readonly (readonly SourceElement[])[],
  name: string,
  keyOf: (item: SourceElement, list: SourceElement) => string | null,
): readonly OwnItem[] =>
  lists.flatMap((around) => {
    const list = around.at(-1);
    if (list === undefined) return [];
    return list.children.flatMap((item) => {
      const key = item.local === name ? keyOf(item, list) : null;
      return key === null ? [] : [{ key, element: item, around }];
    });
  });

/** Changes which cells are merged. */
export const patchMerges = ({ before, after, edits, root }: SheetChange): void => {
  if (before.merges === after.merges) return;
  const lists = root.element.all("mergeCells").map((list) => [list]);
  patchList(edits, root, {
    list: "mergeCells",
    joins: "list",
    own: itemsIn(lists, "mergeCell", (item) => areaText(parseArea(item.attribute("ref") ?? ""))),
    before: before.merges.map(areaText),
    after: after.merges.map((area) => ({
      key: areaText(area),
      markup: () => element("mergeCell", { ref: areaText(area) }),
    })),
  });
};

/** Lists of one kind among the extensions of a sheet. */
const extensionLists = (root: SourceElement, name: string): readonly (readonly SourceElement[])[] =>
  root
    .all("extLst")
    .flatMap((extensions) =>
      extensions
        .all("ext")
        .flatMap((ext) =>
          ext.all(name, namespaces.spreadsheet2010).map((list) => [extensions, ext, list]),
        ),
    );

/** Changes what may be entered where; rules that the file keeps among its extensions are taken out there. */
export const patchValidations = ({ before, after, edits, root }: SheetChange): void => {
  if (before.validations === after.validations) return;
  const lists = [
    ...root.element.all("dataValidations").map((list) => [list]),
    ...extensionLists(root.element, "dataValidations"),
  ];
  patchList(edits, root, {
    list: "dataValidations",
    joins: "list",
    own: itemsIn(lists, "dataValidation", (item) => {
      const rule = readValidation(asXmlElement(item));
      return rule && JSON.stringify(rule);
    }),
    before: before.validations.map((rule) => JSON.stringify(rule)),
    after: after.validations.map((rule) => ({
      key: JSON.stringify(rule),
      markup: () => parseFragment(writeValidations([rule])).content,
    })),
  });
};

/** What a format says but for its rank among all. */
const formatKey = ({ areas, rule, style, stopIfTrue }: Omit<ConditionalFormat, "id">): string =>
  JSON.stringify([areas, rule, style, stopIfTrue]);

/** Changes how cells look on conditions; where only the order is another, the rank alone. */
export const patchFormats = (
  { before, after, edits, root }: SheetChange,
  look: { readonly styles: Styles; readonly palette: Palette },
  styles: PatchedStyles,
): void => {
  if (before.conditionalFormats === after.conditionalFormats) return;
  const { palette, styles: own } = look;
  const reading = { differential: own.differential, palette, losses: new Losses() };
  const read = ruleReader(withoutCells(root.element), reading);
  const lists = root.element.all("conditionalFormatting").map((list) => [list]);
  const items = itemsIn(lists, "cfRule", (rule, formatting) => {
    const format = read(asXmlElement(formatting), asXmlElement(rule));
    return format && formatKey(format);
  });
  const [olds, news] = [before, after].map(({ conditionalFormats }) => conditionalFormats);
  const left = patchList(edits, root, {
    list: "conditionalFormatting",
    joins: "root",
    own: items,
    before: (olds ?? []).map(formatKey),
    after: (news ?? []).map((format) => ({
      key: formatKey(format),
      markup: () => writeConditionalFormats([format], styles),
    })),
  });
  for (const { key, element: rule } of left) {
    const [was, is] = [olds, news].map(
      (all) => all?.find((its) => formatKey(its) === key)?.priority,
    );
    if (was === undefined || is === undefined || was === is) continue;
    const patch = new ElementPatch(rule, merging);
    patch.setAttribute("priority", String(is + 1));
    patch.apply(edits);
  }
};
