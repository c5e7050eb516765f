import type { Package } from "@tanping/ooxml/parts/package";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { requireKnown } from "@tanping/ooxml/spreadsheet/known-elements";
import { openWorkbook } from "@tanping/ooxml/spreadsheet/open-workbook";
import { requireListed, sheetTables } from "@tanping/ooxml/spreadsheet/sheet-tables";
import { type StringItem, SharedStringsListener } from "@tanping/ooxml/spreadsheet/string-item";
import type { ListedSheet, WorkbookPart } from "@tanping/ooxml/spreadsheet/workbook-part";
import { ContentListener } from "@tanping/ooxml/xml/content-listener";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { readXml } from "@tanping/ooxml/xml/read-xml";
import { parseXml, XmlElement } from "@tanping/ooxml/xml/xml-element";
import { readSavedSheet, type SavedSheet } from "./saved-sheet";

/** A worksheet as the workbook lists it, with its part. */
export interface SavedSheetPart extends ListedSheet {
  readonly part: string;
}

/** A saved workbook: its parts, and its worksheets as they are asked for. */
export interface SavedFile extends Omit<WorkbookPart, "sheets"> {
  readonly file: Package;
  /** The name of the workbook's own part, and its tree. */
  readonly main: string;
  readonly workbook: XmlElement;
  /** All sheets in their order, and the worksheets among them. */
  readonly listed: readonly ListedSheet[];
  readonly sheets: readonly SavedSheetPart[];
  /** The root of the styles, without children where the file has none. */
  readonly styleSheet: XmlElement;
  readonly theme: XmlElement | null;
  readonly strings: readonly StringItem[];
  /** What stands on a worksheet; read once. */
  readonly sheet: (its: SavedSheetPart) => SavedSheet;
  /** The roots of a worksheet's tables; read once. */
  readonly tables: (its: SavedSheetPart) => readonly XmlElement[];
}

const { spreadsheet } = namespaces;

/** Opens a saved workbook by its bytes; throws UnreadablePackage. */
export const openSaved = (bytes: Uint8Array): SavedFile => {
  const { file, main, root: workbook, part } = openWorkbook(bytes);
  const { sheets: listed, ...rest } = part;
  const related = file.relationships(main);
  const rootOf = (type: string, namespace: string, local: string): XmlElement | null => {
    const name = related.target(type);
    return name === null ? null : parseXml(file.part(name), { namespace, local });
  };
  const styleSheet =
    rootOf(relationshipTypes.styles, spreadsheet, "styleSheet") ??
    new XmlElement("styleSheet", {}, spreadsheet);
  requireKnown(styleSheet);
  const strings = stringsOf(file, related.target(relationshipTypes.sharedStrings));
  const read = new Map<string, SavedSheet>();
  const tables = new Map<string, readonly XmlElement[]>();
  return {
    file,
    main,
    workbook,
    listed,
    ...rest,
    sheets: listed.flatMap((sheet): SavedSheetPart[] => {
      const target = related.withId(sheet.relationship);
      return target?.type === relationshipTypes.worksheet
        ? [{ ...sheet, part: target.target }]
        : [];
    }),
    styleSheet,
    theme: rootOf(relationshipTypes.theme, namespaces.drawing, "theme"),
    strings,
    sheet: ({ name, part }) => {
      const known = read.get(part);
      if (known) return known;
      const { dateSystem } = rest;
      const content = readSavedSheet(file.part(part), { strings, dateSystem });
      requireListed(file, part, content.root);
      const sheet = { title: name, part, ...content };
      read.set(part, sheet);
      return sheet;
    },
    tables: ({ part }) => {
      const its = tables.get(part) ?? sheetTables(file, part);
      tables.set(part, its);
      return its;
    },
  };
};

const stringsOf = (file: Package, name: string | null): readonly StringItem[] => {
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
