import { UnreadablePackage } from "../unreadable-package";

/** What text of XML that breaks its rules is refused with. */
export const malformed = (message: string): UnreadablePackage =>
  new UnreadablePackage("xml-malformed", message);

/** The sign of a blank, as XML means it. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;

const letters =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
/** A name (XML 1.0, fifth edition, 2.3). */
const anyName = new RegExp(
  `[${letters}][-${letters}.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*`,
  "uy",
);

const asciiCodes = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
const beginsName = asciiCodes(/[:A-Z_a-z]/);
const goesOn = asciiCodes(/[-:A-Z_a-z.0-9]/);

/** Where the name ends that begins at a place of a text; the place itself where none does. Nearly all names are ASCII. */
export const nameEnd = (text: string, from: number): number => {
  const { length } = text;
  let at = from;
  if (at < length && beginsName[text.charCodeAt(at)] === 1)
    do at += 1;
    while (at < length && goesOn[text.charCodeAt(at)] === 1);
  if (at >= length || text.charCodeAt(at) < 128) return at;
  anyName.lastIndex = from;
  return anyName.test(text) ? anyName.lastIndex : from;
};

/** Signs that are no characters of XML; text that was decoded has no halves of characters. */
const noCharacter = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const noReference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
/** What stands in no text with references: both in one search. */
const wrong = new RegExp(`${noCharacter.source}|${noReference.source}`);

const characterOf = (code: number): string => {
  const isHalf = code >= 0xd800 && code < 0xe000;
  const character = code > 0x10ffff || isHalf ? "\0" : String.fromCodePoint(code);
  if (noCharacter.test(character)) throw malformed("A reference is to no character.");
  return character;
};

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The text with its references as what they stand for; those to five entities, by far the most, take one search each. */
const withoutReferences = (text: string): string => {
  if (wrong.test(text)) throw malformed("The text has a sign that XML does not allow.");
  if (text.includes("&#"))
    return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (_, hex, decimal, name: string) => {
      if (hex !== undefined) return characterOf(Number.parseInt(String(hex), 16));
      return decimal === undefined ? (entities[name] ?? "") : characterOf(Number(decimal));
    });
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
};

const withPlainLineEnds = (text: string): string =>
  text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;

/** What text between tags says. */
export const characterData = (text: string): string => {
  if (text.includes("]]>")) throw malformed("]]> stands in a text.");
  return withoutReferences(withPlainLineEnds(text));
};

/** What text says in which nothing is a reference. */
export const plainData = (text: string): string => {
  if (noCharacter.test(text)) throw malformed("The text has a sign that XML does not allow.");
  return withPlainLineEnds(text);
};

/** What the value of an attribute says, without its marks. */
export const attributeValue = (text: string): string => {
  if (text.includes("<")) throw malformed("< stands in an attribute.");
  return withoutReferences(text.replace(/\r\n|[\r\n\t]/g, " "));
};
