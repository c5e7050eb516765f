import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { encodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import type { CustomValue } from "../book/document-properties";
import type { BookSnapshot } from "../book/snapshot";
import type { PartSink } from "./package-writer";
import { propertyPlaces } from "./property-places";
import { settingsProperty } from "./settings-property";
import { element, textElement, xmlHeader } from "./xml-writer";

type Written = Pick<BookSnapshot, "properties" | "settings">;

interface PropertiesPart {
  readonly path: string;
  readonly relationship: string;
  readonly contentType: string;
  readonly root: string;
  readonly spaces: Readonly<Record<string, string>>;
  readonly content: (book: Written) => readonly string[];
}

const office = "application/vnd.openxmlformats-officedocument";

const textsIn =
  (part: "core" | "app") =>
  ({ properties: { texts } }: Written): readonly string[] =>
    propertyPlaces.flatMap((place) => {
      const text = texts[place.name] ?? "";
      const isDublin = place.namespace === namespaces.dublinCore;
      const prefix = part === "app" ? "" : isDublin ? "dc:" : "cp:";
      return place.part === part && text !== "" ? [textElement(prefix + place.element, text)] : [];
    });

const valueElement = (value: CustomValue): string => {
  if (typeof value === "number") return textElement("vt:r8", String(value));
  if (typeof value === "boolean") return textElement("vt:bool", String(value));
  return textElement("vt:lpwstr", encodeCellText(value));
};

const customIn = ({ properties, settings }: Written): readonly string[] => {
  const hasSettings = Object.keys(settings).length > 0;
  const elements = [
    ...Object.entries(properties.custom).map(([key, value]) => [key, valueElement(value)] as const),
    ...(hasSettings
      ? [[settingsProperty, textElement("vt:lpwstr", JSON.stringify(settings))] as const]
      : []),
  ];
  const fmtid = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
  return elements.map(([name, value], index) =>
    element("property", { fmtid, pid: index + 2, name }, value),
  );
};

const parts: readonly PropertiesPart[] = [
  {
    path: "docProps/core.xml",
    relationship: relationshipTypes.coreProperties,
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    root: "cp:coreProperties",
    spaces: { "xmlns:cp": namespaces.coreProperties, "xmlns:dc": namespaces.dublinCore },
    content: textsIn("core"),
  },
  {
    path: "docProps/app.xml",
    relationship: relationshipTypes.extendedProperties,
    contentType: `${office}.extended-properties+xml`,
    root: "Properties",
    spaces: { xmlns: namespaces.extendedProperties },
    content: textsIn("app"),
  },
  {
    path: "docProps/custom.xml",
    relationship: relationshipTypes.customProperties,
    contentType: `${office}.custom-properties+xml`,
    root: "Properties",
    spaces: { xmlns: namespaces.customProperties, "xmlns:vt": namespaces.propertyTypes },
    content: customIn,
  },
];

/** Adds what a workbook says of itself, and what add-ins keep in it; answers how the package is related to these parts. */
export const addProperties = (
  files: PartSink,
  book: Written,
): readonly (readonly [relationship: string, path: string])[] =>
  parts.flatMap(({ path, relationship, contentType, root, spaces, content }) => {
    const elements = content(book);
    if (elements.length === 0) return [];
    files.add(path, contentType, xmlHeader + element(root, spaces, elements));
    return [[relationship, path] as const];
  });
