import { findMainPart } from "@tanping/ooxml/parts/main-part";
import { Package } from "@tanping/ooxml/parts/package";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { readPalette } from "@tanping/ooxml/spreadsheet/color";
import {
  readWorkbookPart,
  type ListedName,
  type ListedSheet,
  workbookRoot,
} from "@tanping/ooxml/spreadsheet/workbook-part";
import { type StringItem, SharedStringsListener } from "@tanping/ooxml/spreadsheet/string-item";
import { UnreadablePackage } from "@tanping/ooxml/unreadable-package";
import { ContentListener } from "@tanping/ooxml/xml/content-listener";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { readXml } from "@tanping/ooxml/xml/read-xml";
import { parseXml, XmlElement } from "@tanping/ooxml/xml/xml-element";
import { readShownStyles, type ShownStyles } from "./shown-styles";

/** A worksheet as the workbook lists it, with its part. */
export interface AttachedSheet extends ListedSheet {
  readonly part: string;
}

/** A saved workbook as a file: what its cells are shown with, and where the rest of it is. */
export interface Attachment {
  readonly file: Package;
  /** The name of the workbook's own part, and its tree. */
  readonly main: string;
  readonly workbook: XmlElement;
  /** All sheets in their order, and the worksheets among them. */
  readonly listed: readonly ListedSheet[];
  readonly sheets: readonly AttachedSheet[];
  readonly names: readonly ListedName[];
  readonly activeTab: number;
  readonly styles: ShownStyles;
  readonly strings: readonly StringItem[];
}

/** No honest workbook of an assessment comes near it. */
const mostBytes = 400_000_000;

const { spreadsheet } = namespaces;

/** Opens a saved workbook by its bytes; throws UnreadablePackage. */
export const openAttachment = (bytes: Uint8Array): Attachment => {
  const file = new Package(bytes, { partBytes: mostBytes, packageBytes: mostBytes });
  const main = findMainPart(file)?.name;
  if (main === undefined) throw new UnreadablePackage("part-missing", "The file has no workbook.");
  const workbook = parseXml(file.part(main), workbookRoot);
  const { sheets: listed, names, activeTab } = readWorkbookPart(workbook);
  const related = file.relationships(main);
  return {
    file,
    main,
    workbook,
    listed,
    sheets: listed.flatMap((sheet): AttachedSheet[] => {
      const target = related.withId(sheet.relationship);
      return target?.type === relationshipTypes.worksheet
        ? [{ ...sheet, part: target.target }]
        : [];
    }),
    names,
    activeTab,
    styles: stylesOf(file, main),
    strings: stringsOf(file, main),
  };
};

const stylesOf = (file: Package, main: string): ShownStyles => {
  const root = (type: string, namespace: string, local: string): XmlElement | null => {
    const name = file.relationships(main).target(type);
    return name === null ? null : parseXml(file.part(name), { namespace, local });
  };
  const styles =
    root(relationshipTypes.styles, spreadsheet, "styleSheet") ??
    new XmlElement("styleSheet", {}, spreadsheet);
  const theme = root(relationshipTypes.theme, namespaces.drawing, "theme");
  return readShownStyles(styles, readPalette(styles, theme));
};

const stringsOf = (file: Package, main: string): readonly StringItem[] => {
  const name = file.relationships(main).target(relationshipTypes.sharedStrings);
  const strings: StringItem[] = [];
  if (name === null) return strings;
  const listener = new ContentListener(
    ["sst"],
    spreadsheet,
    new SharedStringsListener((item) => strings.push(item)),
  );
  readXml(file.part(name), { namespace: spreadsheet, local: "sst" }, listener);
  return strings;
};
