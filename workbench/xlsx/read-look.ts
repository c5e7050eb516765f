import { requireKnown } from "@tanping/ooxml/spreadsheet/known-elements";
import type { Package } from "@tanping/ooxml/parts/package";
import type { Relationships } from "@tanping/ooxml/parts/relationships";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { type Palette, readPalette } from "@tanping/ooxml/spreadsheet/color";
import type { ElementName } from "@tanping/ooxml/xml/namespace-scope";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseXml, XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { Losses } from "./losses";
import { StyleReader, type Styles } from "./read-styles";

/** The root of a part that a part may be related to, null where it is not. */
export const relatedPart = (
  file: Package,
  related: Relationships,
  { type, ...root }: ElementName & { readonly type: string },
): XmlElement | null => {
  const name = related.target(type);
  return name === null ? null : parseXml(file.part(name), root);
};

/** What the numbers of styles and the names of colours stand for in a workbook, given what its part is related to. */
export const readLook = (
  file: Package,
  related: Relationships,
  losses: Losses,
): { readonly palette: Palette; readonly styles: Styles } => {
  const { spreadsheet, drawing } = namespaces;
  const found = relatedPart(file, related, {
    type: relationshipTypes.styles,
    namespace: spreadsheet,
    local: "styleSheet",
  });
  const styleSheet = found ?? new XmlElement("styleSheet", {}, spreadsheet);
  requireKnown(styleSheet);
  const theme = relatedPart(file, related, {
    type: relationshipTypes.theme,
    namespace: drawing,
    local: "theme",
  });
  const palette = readPalette(styleSheet, theme);
  return { palette, styles: new StyleReader(styleSheet, palette, losses).read() };
};
