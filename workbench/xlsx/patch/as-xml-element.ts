import type { SourceElement } from "@tanping/ooxml/xml/source-element";
import { XmlElement } from "@tanping/ooxml/xml/xml-element";

const shell = (source: SourceElement): XmlElement => {
  const attributes = [...source.attributes].map(([name, { value }]) => [name, value] as const);
  return new XmlElement(source.local, Object.fromEntries(attributes), source.namespace);
};

/** An element with its places as our readers take it. */
export const asXmlElement = (source: SourceElement): XmlElement => {
  const element = shell(source);
  if (source.children.length === 0) element.text = source.text;
  element.children.push(...source.children.map(asXmlElement));
  return element;
};

/** A worksheet likewise, without its cells. */
export const withoutCells = (worksheet: SourceElement): XmlElement => {
  const element = shell(worksheet);
  const others = worksheet.children.filter(({ local }) => local !== "sheetData");
  element.children.push(...others.map(asXmlElement));
  return element;
};
