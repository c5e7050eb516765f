import type { Package } from "@tanping/ooxml/parts/package";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { cellNumber } from "@tanping/ooxml/spreadsheet/cell-number";
import { decodeCellText } from "@tanping/ooxml/spreadsheet/cell-text";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { isOn, parseXml, type XmlElement } from "@tanping/ooxml/xml/xml-element";
import type { CustomValue } from "../book/document-properties";
import type { BookSnapshot } from "../book/snapshot";
import type { Losses } from "./losses";
import { propertyPlaces } from "./property-places";
import { readSettings, settingsProperty } from "./settings-property";

const roots = {
  core: { namespace: namespaces.coreProperties, local: "coreProperties" },
  app: { namespace: namespaces.extendedProperties, local: "Properties" },
  custom: { namespace: namespaces.customProperties, local: "Properties" },
} as const;

const types = {
  core: relationshipTypes.coreProperties,
  app: relationshipTypes.extendedProperties,
  custom: relationshipTypes.customProperties,
} as const;

/** What a file says of the workbook, and what add-ins keep in it. */
export const readProperties = (
  file: Package,
  losses: Losses,
): Pick<BookSnapshot, "properties" | "settings"> => {
  const rootOf = (kind: keyof typeof types): XmlElement | null => {
    const name = file.relationships("").target(types[kind]);
    return name === null ? null : parseXml(file.part(name), roots[kind]);
  };
  const parts = { core: rootOf("core"), app: rootOf("app"), custom: rootOf("custom") };
  const texts = propertyPlaces.flatMap(({ name, part, element, namespace }) => {
    const text = parts[part]?.child(element, namespace)?.fullText ?? "";
    return text === "" ? [] : [[name, text] as const];
  });
  return {
    properties: {
      texts: Object.fromEntries(texts),
      custom: Object.fromEntries(customIn(parts.custom, losses)),
    },
    settings: parts.custom === null ? {} : readSettings(parts.custom),
  };
};

const customIn = (
  root: XmlElement | null,
  losses: Losses,
): readonly (readonly [key: string, value: CustomValue])[] =>
  (root?.all("property") ?? []).flatMap((property) => {
    const { name = "" } = property.attributes;
    if (name === settingsProperty) return [];
    const value = valueOf(property.children[0]);
    if (value === null) losses.add("customProperty", name);
    return value === null ? [] : [[name, value] as const];
  });

/** The value that an element of a variant type holds; null for a kind that a book has not, such as a date. */
const valueOf = (its: XmlElement | undefined): CustomValue | null => {
  if (its === undefined || its.namespace !== namespaces.propertyTypes) return null;
  if (/^(lpwstr|lpstr|bstr)$/.test(its.name)) return decodeCellText(its.text);
  if (/^(u?i[1248]|u?int|r[48]|decimal)$/.test(its.name)) return cellNumber(its.text);
  return its.name === "bool" ? isOn(its.text) : null;
};
