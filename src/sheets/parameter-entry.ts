import type { ParameterKey } from "../standard/parameters";
import { choices, defaults, limitRange, type ChoiceKey } from "../standard/choices";
import { listName } from "./defined-names";
import { listOf, lists, optionContent, type ListKey } from "./options";
import type { SheetLanguage } from "./sheet-language";
import type { Content, EntryRule } from "./sheet-plan";

const isChoiceKey = (key: ParameterKey): key is ChoiceKey => key in choices;

const optionText = (
  words: SheetLanguage["choices"],
  key: ListKey | ChoiceKey,
  code: string,
): string => (words[key] as Readonly<Record<string, string>>)[code] ?? code;

/** What a parameter's cell holds in a new workbook: its default in words, or nothing. */
export const defaultOf = (language: SheetLanguage, key: ParameterKey): Content => {
  const code = (defaults as Partial<Record<ParameterKey, string>>)[key];
  return code !== undefined && isChoiceKey(key)
    ? optionContent(optionText(language.choices, key, code))
    : null;
};

/** The words of a choice's options, in the order of their codes. */
export const optionWords = (words: SheetLanguage["choices"], key: ListKey): readonly Content[] =>
  lists[key].map((code) => optionContent(optionText(words, key, code)));

const years = { kind: "whole", low: "1900", high: "2200" } as const;
const fraction = { kind: "decimal", low: "0", high: "1" } as const;
const limit = { kind: "decimal", ...limitRange } as const;

const numeric: Partial<Record<ParameterKey, EntryRule["accepts"]>> = {
  year: years,
  advanced_year: years,
  advanced_value: { kind: "above", low: "0" },
  limit_full: limit,
  limit_partial: limit,
  weight_qualitative: fraction,
  weight_quantitative: fraction,
};

const accepts = (key: ParameterKey): EntryRule["accepts"] =>
  isChoiceKey(key)
    ? { kind: "list", source: listName(listOf(key)) }
    : (numeric[key] ?? { kind: "text", longest: 500 });

/** How a parameter's cell takes typed entries: the list, the range, and the words for both. It prompts nothing: the note stands beside it. */
export const parameterRule = (
  language: SheetLanguage,
  key: ParameterKey,
  note: string,
): Omit<EntryRule, "area"> => ({
  accepts: accepts(key),
  title: language.words.invalid,
  prompt: "",
  error: `${language.names.parameters[key]}：${isChoiceKey(key) ? language.words.choose : note}`,
});
