import type { Package } from "@tanping/ooxml/parts/package";
import { relationshipTypes } from "@tanping/ooxml/parts/relationship-types";
import { namespaces } from "@tanping/ooxml/xml/namespaces";
import { parseXml } from "@tanping/ooxml/xml/xml-element";
import type { CustomXmlSnapshot } from "../book/custom-xml";
import type { PartSink } from "./package-writer";
import { element, xmlHeader } from "./xml-writer";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Adds the XML that add-ins keep in the workbook; answers how the workbook is related to it. */
export const addCustomXml = (
  files: PartSink,
  customXml: CustomXmlSnapshot,
): readonly (readonly [kind: string, target: string])[] =>
  Object.entries(customXml).map(([id, xml], index) => {
    const number = index + 1;
    const xmlns = namespaces.customXml;
    const properties = element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": xmlns });
    files.add(`customXml/item${number}.xml`, "application/xml", xml);
    files.add(`customXml/itemProps${number}.xml`, propertiesType, xmlHeader + properties);
    files.relate(`customXml/_rels/item${number}.xml.rels`, [
      ["customXmlProps", `itemProps${number}.xml`],
    ]);
    return ["customXml", `../customXml/item${number}.xml`];
  });

const root = { namespace: namespaces.customXml, local: "datastoreItem" };

const textOf = (file: Package, part: string): string => {
  const decoder = new TextDecoder();
  const pieces = [...file.part(part).pieces()].map((piece) =>
    decoder.decode(piece, { stream: true }),
  );
  return pieces.join("") + decoder.decode();
};

/** The XML a file keeps for add-ins, by the id that its properties give it, else by its place. */
export const readCustomXml = (file: Package, parts: readonly string[]): CustomXmlSnapshot =>
  Object.fromEntries(
    parts.map((part, index) => {
      const properties = file.relationships(part).target(relationshipTypes.customXmlProperties);
      const item = properties === null ? null : parseXml(file.part(properties), root);
      const id = item?.attributeIn(namespaces.customXml, "itemID");
      return [id ?? `{custom-xml-${index + 1}}`, textOf(file, part)];
    }),
  );
