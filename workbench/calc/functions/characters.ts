import { defineFunction } from "../define-function";
import { fail } from "../operand";
import { narrowText, wideText } from "./character-width";

/** The characters of the codes 128 to 255, as Windows has them in the west. */
const western = new TextDecoder("windows-1252");

const character = (code: number): string =>
  code < 1 || code > 255 ? fail("#VALUE!") : western.decode(Uint8Array.of(code));

const westernCodes = new Map(Array.from({ length: 255 }, (_, i) => [character(i + 1), i + 1]));

/** The code of the first character; one that the code page lacks is a question mark in it. */
const codeOf = (text: string): number => {
  const [first] = text;
  return first === undefined ? fail("#VALUE!") : (westernCodes.get(first) ?? 63);
};

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const unicodeCharacter = (code: number): string => {
  if (code < 1 || code > 0x10ffff) return fail("#VALUE!");
  return isSurrogate(code) ? fail("#N/A") : String.fromCodePoint(code);
};

/** A capital letter after everything that is no letter. */
const proper = (text: string): string =>
  text.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const [first = "", ...others] = word;
    return first.toUpperCase() + others.join("");
  });

export const characterFunctions = {
  LOWER: defineFunction("text", (text) => text.toLowerCase()),
  UPPER: defineFunction("text", (text) => text.toUpperCase()),
  PROPER: defineFunction("text", proper),
  CLEAN: defineFunction("text", (text) => text.replace(/[\u0000-\u001f]/g, "")),
  CHAR: defineFunction("whole", character),
  CODE: defineFunction("text", codeOf),
  UNICHAR: defineFunction("whole", unicodeCharacter),
  UNICODE: defineFunction("text", (text) => text.codePointAt(0) ?? fail("#VALUE!")),
  ASC: defineFunction("text", narrowText),
  DBCS: defineFunction("text", wideText),
  JIS: defineFunction("text", wideText),
  // Readings of Japanese names are in no book here, and without one the text itself is its reading.
  PHONETIC: defineFunction("text", (text) => text),
};
