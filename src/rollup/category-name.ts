import type { Category } from "../standard/table-a1";
import type { Language } from "../strings/language";
import { wordsOf } from "../strings/words-of";
import type { RollupScheme } from "./rollup-line";

/** A category of Table A.1 by its name in the language; the standard's own is Chinese. */
export const categoryName = ({ id, name }: Category, language: Language): string =>
  `${id} ${wordsOf(language).translation?.tableA1[id] ?? name}`;

/** The method of the quantitative evaluation by its name in the language. */
export const methodText = ({ parameters }: RollupScheme, language: Language): string => {
  const { method } = parameters;
  const known: Readonly<Record<string, string>> = wordsOf(language).choices.method;
  return known[method] ?? method;
};
