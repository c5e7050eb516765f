import { invalidArgument } from "../refusals";
import { namedColors } from "./named-colors";

/** "#RRGGBB" for a colour given so, without "#", or by an HTML name. */
export function colorArgument(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  const named = namedColors[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`${String(value)} is not a colour.`);
  return `#${text.replace("#", "").toUpperCase()}`;
}

/** Office.js writes the first letter of style words large, the book small. */
const upper = <W extends string>(word: W): Capitalize<W> =>
  (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<W>;

/** The Office.js word for a word of the book's styles. */
export const officeWord = <W extends string>(word: W): Capitalize<W> => upper(word);

/** The book's word for an Office.js one. */
export function bookWord<W extends string>(value: unknown, words: readonly W[], name: string): W {
  const word = words.find((candidate) => upper(candidate) === value);
  if (word === undefined)
    throw invalidArgument(`${name} must be one of ${words.map(upper).join(", ")}.`);
  return word;
}

export const horizontalWords = [
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerAcrossSelection",
  "distributed",
] as const;

export const verticalWords = ["top", "center", "bottom", "justify", "distributed"] as const;
