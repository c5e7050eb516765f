import { encodeXml } from "./xml-text";

type Attribute = string | number | boolean | undefined;

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationsNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const attribute = ([name, value]: readonly [string, Attribute]): string => {
  if (value === undefined) return "";
  const text = typeof value === "boolean" ? (value ? "1" : "0") : encodeXml(String(value));
  return ` ${name}="${text}"`;
};

/** An element of XML; undefined attributes are left out, content is XML already. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  content: string | readonly string[] = "",
): string => {
  const inside = typeof content === "string" ? content : content.join("");
  const open = name + Object.entries(attributes).map(attribute).join("");
  return inside === "" ? `<${open}/>` : `<${open}>${inside}</${name}>`;
};

/** An element of plain text. */
export const textElement = (
  name: string,
  text: string,
  attributes: Readonly<Record<string, Attribute>> = {},
): string => {
  const kept = /^\s|\s$|\n|\s\s/.test(text)
    ? { "xml:space": "preserve", ...attributes }
    : attributes;
  return element(name, kept, encodeXml(text));
};

/** A list that counts its items, nothing when it is empty. */
export const listElement = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : element(name, { count: items.length }, items);
