import { namespaces } from "../xml/namespaces";
import type { XmlPart } from "../xml/read-xml";
import { parseXml } from "../xml/xml-element";
import { partName } from "./part-name";

/** The part that lists them; no relationship leads to it. */
export const contentTypesName = partName("[Content_Types].xml");

const root = { namespace: namespaces.contentTypes, local: "Types" };

/** Tells the type of a part by its name, null where the list has none. */
export type ContentTypes = (name: string) => string | null;

/** Reads the list: an override by the part's name goes before a default by its extension. */
export const readContentTypes = (part: XmlPart): ContentTypes => {
  const types = parseXml(part, root);
  const overrides = new Map(
    types
      .all("Override")
      .map(({ attributes }) => [partName(attributes.PartName ?? ""), attributes.ContentType]),
  );
  const defaults = new Map(
    types
      .all("Default")
      .map(({ attributes }) => [
        (attributes.Extension ?? "").toLowerCase(),
        attributes.ContentType,
      ]),
  );
  return (name) =>
    overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? null;
};
