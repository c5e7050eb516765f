import { UnreadableFile } from "./unreadable-file";
import { decodeXml } from "./xml-text";

/** An element of a parsed part; names are without their namespace prefix, but for attributes such as r:id. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Every element of that name below this one. */
  *deep(name: string): Generator<XmlElement> {
    for (const child of this.children) {
      if (child.name === name) yield child;
      yield* child.deep(name);
    }
  }

  /** All the text below, without phonetic readings. */
  get fullText(): string {
    if (this.name === "rPh") return "";
    return this.text + this.children.map((child) => child.fullText).join("");
  }

  number(attribute: string): number | undefined {
    const text = this.attributes[attribute];
    return text === undefined || text === "" ? undefined : Number(text);
  }

  /** "1" and "true" are true, "0" and "false" false. */
  flag(attribute: string, absent: "on" | "off" = "off"): boolean {
    const text = this.attributes[attribute];
    return text === undefined ? absent === "on" : text === "1" || text === "true" || text === "on";
  }
}

interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

const attributePattern = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const readAttributes = (source: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  attributePattern.lastIndex = 0;
  for (let found = attributePattern.exec(source); found; found = attributePattern.exec(source))
    attributes[found[1] ?? ""] = decodeXml(found[2] ?? found[3] ?? "");
  return attributes;
};

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const cutOff = "A part of the file is cut off.";

const [doubleQuote, singleQuote, angle] = [34, 39, 62];

/** The end of a tag; a ">" inside an attribute's quotes does not end it. */
const endOfTag = (xml: string, from: number): number => {
  let quote = 0;
  for (let i = from; i < xml.length; i += 1) {
    const code = xml.charCodeAt(i);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === angle) return i;
  }
  throw new UnreadableFile(cutOff);
};

const skipTo = (xml: string, mark: string, from: number): number => {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new UnreadableFile(cutOff);
  return found + mark.length;
};

const visitTag = (tag: string, visitor: XmlVisitor): void => {
  if (tag.startsWith("/")) return visitor.close(localName(tag.slice(1).trim()));
  const isEmpty = tag.endsWith("/");
  const space = tag.search(/[\s/]/);
  const name = localName(space < 0 ? tag : tag.slice(0, space));
  visitor.open(name, space < 0 ? {} : readAttributes(tag.slice(space)));
  if (isEmpty) visitor.close(name);
};

/** Walks XML from start to end. Document types are refused: workbooks have none, attacks do. */
export const visitXml = (xml: string, visitor: XmlVisitor): void => {
  let at = 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) return;
    if (tag > at) visitor.text(decodeXml(xml.slice(at, tag)));
    if (xml.startsWith("<!--", tag)) at = skipTo(xml, "-->", tag);
    else if (xml.startsWith("<?", tag)) at = skipTo(xml, "?>", tag);
    else if (xml.startsWith("<![CDATA[", tag)) {
      at = skipTo(xml, "]]>", tag);
      visitor.text(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith("<!", tag))
      throw new UnreadableFile("The file declares a document type, which no workbook does.");
    else {
      const end = endOfTag(xml, tag);
      visitTag(xml.slice(tag + 1, end), visitor);
      at = end + 1;
    }
  }
};

/** The root element of an XML text. */
export const parseXml = (xml: string): XmlElement => {
  const top = new XmlElement("", {});
  const open: XmlElement[] = [top];
  visitXml(xml, {
    open: (name, attributes) => {
      const element = new XmlElement(name, attributes);
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (text) => {
      const element = open.at(-1);
      if (element !== undefined) element.text += text;
    },
    close: (name) => {
      if (open.pop()?.name !== name) throw new UnreadableFile("A part of the file is damaged XML.");
    },
  });
  const [root] = top.children;
  if (root === undefined || open.length !== 1)
    throw new UnreadableFile("A part of the file is damaged XML.");
  return root;
};
