import type { XmlElement } from "@tanping/ooxml/xml/xml-element";
import { element, mainNamespace, xmlHeader } from "./xml-writer";

/** The type of metadata that tells the array formulas of today from those of old. */
const dynamicArrays = "XLDAPR";
const extension = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const arrayNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const traits = {
  minSupportedVersion: 120000,
  copy: true,
  pasteAll: true,
  pasteValues: true,
  merge: true,
  splitFirst: true,
  rowColShift: true,
  clearFormats: true,
  clearComments: true,
  assign: true,
  coerce: true,
  cellMeta: true,
};

/** Counts on there being metadata where a cell refers to them. */
export class ArrayFormulas {
  isEmpty = true;

  /** What a cell with an array formula says of its metadata. */
  mark(): number {
    this.isEmpty = false;
    return 1;
  }

  /** The part that the cells refer to. */
  xml(): string {
    const properties = element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false });
    const block = element("extLst", {}, element("ext", { uri: extension }, properties));
    const spaces = { xmlns: mainNamespace, "xmlns:xda": arrayNamespace };
    return (
      xmlHeader +
      element("metadata", spaces, [
        element(
          "metadataTypes",
          { count: 1 },
          element("metadataType", { name: dynamicArrays, ...traits }),
        ),
        element("futureMetadata", { name: dynamicArrays, count: 1 }, element("bk", {}, block)),
        element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
      ])
    );
  }
}

/** Which places in a workbook's metadata, from 1 on, tell a cell with an array formula of today. */
export const readArrayMarks = (metadata: XmlElement | null): ReadonlySet<number> => {
  const types = metadata?.child("metadataTypes")?.all("metadataType") ?? [];
  const type = types.findIndex(({ attributes }) => attributes.name === dynamicArrays) + 1;
  const blocks = metadata?.child("cellMetadata")?.all("bk") ?? [];
  const isMark = (block: XmlElement): boolean =>
    type > 0 && block.all("rc").some((record) => record.number("t") === type);
  return new Set(blocks.flatMap((block, index) => (isMark(block) ? [index + 1] : [])));
};
