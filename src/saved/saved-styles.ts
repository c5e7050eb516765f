import { cellFormats, NumberFormats } from "@tanping/ooxml/spreadsheet/number-formats";
import type { XmlElement } from "@tanping/ooxml/xml/xml-element";

/** What the looks of a file say besides what is seen, by the number of the look. */
export interface SavedStyles {
  readonly formats: readonly string[];
  readonly locked: readonly boolean[];
  /** The font in whose digits the widths of columns are counted. */
  readonly normalFont: { readonly name: string; readonly size: number };
}

/** Reads the root of the styles. */
export const readSavedStyles = (styleSheet: XmlElement): SavedStyles => {
  const formats = new NumberFormats(styleSheet);
  const font = styleSheet.child("fonts")?.child("font");
  return {
    formats: cellFormats(styleSheet).map((id) => formats.code(id)),
    locked: (styleSheet.child("cellXfs")?.all("xf") ?? []).map(
      (xf) => xf.child("protection")?.flag("locked", "on") ?? true,
    ),
    normalFont: {
      name: font?.child("name")?.attributes.val ?? "Calibri",
      size: font?.child("sz")?.number("val") ?? 11,
    },
  };
};
