import { defineFunction } from "../define-function";
import { fail } from "../operand";
import { wildcardSearch } from "../criteria";

const longestText = 32_767;

const counted = (count: number): number => (count < 0 ? fail("#VALUE!") : count);
const positioned = (position: number): number => (position < 1 ? fail("#VALUE!") : position - 1);

/** A text in pieces of one unit: by characters, or by bytes, where a wide character is itself and an empty piece. */
type Split = (text: string) => readonly string[];

const byCharacter: Split = (text) => text.split("");

/** On a Chinese system whatever is beyond Latin-1 has two bytes. */
const isWide = (letter: string): boolean => letter.charCodeAt(0) > 0xff;

const byByte: Split = (text) =>
  text.split("").flatMap((letter) => (isWide(letter) ? [letter, ""] : [letter]));

const left = (split: Split) =>
  defineFunction("text whole?", (text, count = 1) => split(text).slice(0, counted(count)).join(""));

const right = (split: Split) =>
  defineFunction("text whole?", (text, count = 1) => {
    const pieces = split(text);
    return pieces.slice(Math.max(0, pieces.length - counted(count))).join("");
  });

const middle = (split: Split) =>
  defineFunction("text whole whole", (text, position, count) => {
    const start = positioned(position);
    return split(text)
      .slice(start, start + counted(count))
      .join("");
  });

const replaced = (split: Split) =>
  defineFunction("text whole whole text", (text, position, count, by) => {
    const pieces = split(text);
    const start = positioned(position);
    return [...pieces.slice(0, start), by, ...pieces.slice(start + counted(count))].join("");
  });

/** The position of the first character from the start on, counted in the units it is split into. */
const found = (split: Split, search: (text: string, what: string) => number) =>
  defineFunction("text text whole?", (what, text, position = 1) => {
    const pieces = split(text);
    const start = positioned(position);
    if (start > pieces.length) return fail("#VALUE!");
    const at = search(pieces.slice(start).join(""), what);
    if (at < 0) return fail("#VALUE!");
    const before = pieces.slice(start).join("").slice(0, at);
    return start + split(before).length + 1;
  });

const plain = (text: string, what: string): number => text.indexOf(what);

const substituted = (text: string, old: string, by: string, which?: number): string => {
  if (which !== undefined && which < 1) return fail("#VALUE!");
  if (old === "") return text;
  if (which === undefined) return text.replaceAll(old, () => by);
  const parts = text.split(old);
  if (which >= parts.length) return text;
  return parts.slice(0, which).join(old) + by + parts.slice(which).join(old);
};

export const textPieceFunctions = {
  LEFT: left(byCharacter),
  LEFTB: left(byByte),
  RIGHT: right(byCharacter),
  RIGHTB: right(byByte),
  MID: middle(byCharacter),
  MIDB: middle(byByte),
  LENB: defineFunction("text", (text) => byByte(text).length),
  REPLACE: replaced(byCharacter),
  REPLACEB: replaced(byByte),
  FIND: found(byCharacter, plain),
  FINDB: found(byByte, plain),
  SEARCH: found(byCharacter, wildcardSearch),
  SEARCHB: found(byByte, wildcardSearch),
  SUBSTITUTE: defineFunction("text text text whole?", substituted),
  REPT: defineFunction("text whole", (text, count) =>
    text.length * counted(count) > longestText ? fail("#VALUE!") : text.repeat(count),
  ),
  EXACT: defineFunction("text text", (one, other) => one === other),
};
