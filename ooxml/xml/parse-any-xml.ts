import { readXml } from "./read-xml";
import { TreeListener, type XmlElement } from "./xml-element";

/** The tree of a text that is XML, whatever its outermost element; throws UnreadablePackage. */
export const parseAnyXml = (text: string): XmlElement => {
  const tree = new TreeListener();
  const bytes = new TextEncoder().encode(text);
  readXml({ name: "xml", pieces: () => [bytes] }, null, tree);
  return tree.root;
};
