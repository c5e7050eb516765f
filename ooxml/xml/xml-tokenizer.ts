import type { Attributes } from "./namespace-scope";
import {
  attributeValue,
  characterData,
  isSpace,
  malformed,
  nameEnd,
  plainData,
} from "./xml-characters";

/** Takes what a text of XML consists of, in its order. */
export interface XmlTokens {
  /** An element begins; `isMarked` where an attribute has a prefix or declares one. */
  readonly open: (name: string, attributes: Attributes, isMarked: boolean) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** The encoding that the text says it is in. */
  readonly encoding: (name: string) => void;
  /** A type of document is declared. */
  readonly documentType: () => never;
}

/** Attributes of any name; objects of one class, other than those without a prototype, are light. */
const AttributeRecord = function () {} as unknown as new () => Record<string, string>;
AttributeRecord.prototype = Object.create(null);
const noAttributes: Attributes = Object.freeze(new AttributeRecord());

const [lessThan, greaterThan, slash, bang, question] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f];
const [doubleQuote, singleQuote, equals, ampersand, bracket] = [0x22, 0x27, 0x3d, 0x26, 0x5d];
const firstSurrogate = 0xd800;

const trailingBlanks = /[ \t\r\n]+$/;

/** The answer that markup may end in what has not come yet. */
const unfinished = -1;

const blank = "[ \\t\\r\\n]";
const eitherQuoted = (value: string): string => `(?:"${value}"|'${value}')`;
const said = (name: string, value: string): string =>
  `${blank}+${name}${blank}*=${blank}*${eitherQuoted(value)}`;
const declaration = new RegExp(
  `^xml${said("version", "1\\.0")}(?:${said("encoding", "([A-Za-z][A-Za-z0-9._-]*)")})?` +
    `(?:${said("standalone", "(?:yes|no)")})?${blank}*$`,
);

/** Reads XML 1.0 without a document type (the only one in packages), from pieces that may be cut anywhere between characters. */
export class XmlTokenizer {
  readonly #tokens: XmlTokens;
  /** The names of the elements that are open. */
  readonly #open: string[] = [];
  #waiting = "";
  /** How long what waits has to be to be worth another try: with markup cut into pieces, each would be read over and over. */
  #enough = 0;
  #isAtStart = true;
  #hasRoot = false;

  constructor(tokens: XmlTokens) {
    this.#tokens = tokens;
  }

  /** Takes the next piece; throws UnreadablePackage. */
  write(piece: string): void {
    this.#waiting += piece;
    if (this.#waiting.length < this.#enough) return;
    this.#waiting = this.#waiting.slice(this.#read(this.#waiting));
    this.#enough = 2 * this.#waiting.length;
  }

  /** Ends the text; throws UnreadablePackage where it is not whole. */
  close(): void {
    const rest = this.#waiting.slice(this.#read(this.#waiting));
    if (this.#open.length > 0 || !this.#hasRoot) throw malformed("The XML is cut off.");
    if (/[^ \t\r\n]/.test(rest)) throw malformed("Something stands after the XML.");
  }

  /** Reads what is whole and answers where it ends. */
  #read(text: string): number {
    const { length } = text;
    let start = 0;
    let isPlain = true;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === lessThan) {
        if (at > start) this.#text(text.slice(start, at), isPlain);
        const end = this.#markup(text, at);
        if (end === unfinished) return at;
        this.#isAtStart = false;
        start = end;
        isPlain = true;
        at = end - 1;
      } else if (code < 0x20) isPlain &&= code === 0x0a || code === 0x09;
      else if (code === ampersand || code === bracket || code >= firstSurrogate) isPlain = false;
    }
    return start;
  }

  #text(text: string, isPlain: boolean): void {
    this.#isAtStart = false;
    if (this.#open.length > 0) this.#tokens.text(isPlain ? text : characterData(text));
    else if (/[^ \t\r\n]/.test(text)) throw malformed("Text stands outside of the root.");
  }

  #markup(text: string, at: number): number {
    switch (text.charCodeAt(at + 1)) {
      case slash:
        return this.#closingTag(text, at);
      case bang:
        return this.#declared(text, at);
      case question:
        return this.#instruction(text, at);
      default:
        return this.#openingTag(text, at);
    }
  }

  #openingTag(text: string, at: number): number {
    let place = nameEnd(text, at + 1);
    if (place === at + 1) return orCut(text, place, "< begins no tag.");
    const name = text.slice(at + 1, place);
    let attributes: Record<string, string> | null = null;
    let isMarked = false;
    for (;;) {
      const next = skipSpace(text, place);
      const code = text.charCodeAt(next);
      if (code === greaterThan || code === slash) {
        const last = code === slash ? next + 1 : next;
        if (text.charCodeAt(last) !== greaterThan) return orCut(text, last, "A tag has no end.");
        this.#opened(name, attributes ?? noAttributes, isMarked);
        if (code === slash) this.#closed(name);
        return last + 1;
      }
      const end = nameEnd(text, next);
      if (next === place || end === next)
        return orCut(text, next, "A tag has a sign out of place.");
      const sign = skipSpace(text, end);
      if (text.charCodeAt(sign) !== equals) return orCut(text, sign, "An attribute has no value.");
      const quote = skipSpace(text, sign + 1);
      const mark = text.charCodeAt(quote);
      if (mark !== doubleQuote && mark !== singleQuote)
        return orCut(text, quote, "The value of an attribute has no quotation marks.");
      const close = text.indexOf(mark === doubleQuote ? '"' : "'", quote + 1);
      if (close < 0) return unfinished;
      const its = text.slice(next, end);
      attributes ??= new AttributeRecord();
      if (attributes[its] !== undefined) throw malformed(`The attribute ${its} is there twice.`);
      attributes[its] = valueBetween(text, quote + 1, close);
      isMarked ||= its.length > 1 && (its.includes(":") || its === "xmlns");
      place = close + 1;
    }
  }

  #opened(name: string, attributes: Attributes, isMarked: boolean): void {
    if (this.#open.length === 0 && this.#hasRoot) throw malformed("There are two roots.");
    this.#hasRoot = true;
    this.#open.push(name);
    this.#tokens.open(name, attributes, isMarked);
  }

  #closed(name: string): void {
    this.#open.pop();
    this.#tokens.close(name);
  }

  #closingTag(text: string, at: number): number {
    const end = text.indexOf(">", at);
    if (end < 0) return unfinished;
    const open = this.#open.at(-1);
    const name = text.slice(at + 2, end);
    if (open === undefined || (name !== open && name.replace(trailingBlanks, "") !== open))
      throw malformed(`${name} is closed where ${open ?? "nothing"} is open.`);
    this.#closed(open);
    return end + 1;
  }

  /** What begins with "<!": a comment, a text of plain data, or the type of the document. */
  #declared(text: string, at: number): number {
    if (text.startsWith("<!--", at)) return commentEnd(text, at + 4);
    if (text.startsWith("<!DOCTYPE", at)) return this.#tokens.documentType();
    if (!text.startsWith("<![CDATA[", at))
      return orCut(text, at + 9, "<! begins nothing that XML knows.");
    if (this.#open.length === 0) throw malformed("Text stands outside of the root.");
    const end = text.indexOf("]]>", at + 9);
    if (end < 0) return unfinished;
    this.#tokens.text(plainData(text.slice(at + 9, end)));
    return end + 3;
  }

  #instruction(text: string, at: number): number {
    const end = text.indexOf("?>", at + 2);
    if (end < 0) return unfinished;
    const content = plainData(text.slice(at + 2, end));
    const nameStop = nameEnd(content, 0);
    if (nameStop === 0 || (skipSpace(content, nameStop) === nameStop && nameStop < content.length))
      throw malformed("An instruction has no name.");
    if (content.slice(0, nameStop).toLowerCase() === "xml") this.#declaration(content);
    return end + 2;
  }

  #declaration(content: string): void {
    const found = this.#isAtStart ? declaration.exec(content) : null;
    if (found === null) throw malformed("The XML is declared in a way that XML 1.0 does not know.");
    const encoding = found[1] ?? found[2];
    if (encoding !== undefined) this.#tokens.encoding(encoding);
  }
}

/** Nothing is wrong yet where the text ends before what was expected. */
const orCut = (text: string, place: number, message: string): typeof unfinished => {
  if (place < text.length) throw malformed(message);
  return unfinished;
};

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
};

const commentEnd = (text: string, from: number): number => {
  const end = text.indexOf("--", from);
  if (end < 0 || end + 2 === text.length) return unfinished;
  if (text.charCodeAt(end + 2) !== greaterThan) throw malformed("-- stands in a comment.");
  plainData(text.slice(from, end));
  return end + 3;
};

const valueBetween = (text: string, from: number, to: number): string => {
  const value = text.slice(from, to);
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === ampersand || code === lessThan || code >= firstSurrogate)
      return attributeValue(value);
  }
  return value;
};
