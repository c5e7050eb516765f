import { foldWidth } from "../cells/fold-width";
import { writeEntries, type NewEntry } from "../excel/write-entries";
import { parseDecimal } from "../exact/parse-decimal";
import type { ParameterKey } from "../standard/parameters";
import { choices, type ChoiceKey } from "../standard/choices";
import { parameterName } from "../sheets/defined-names";
import { sheetLanguage } from "../sheets/sheet-language";
import type { Language } from "../strings/language";
import { outcomeOf, type Outcome } from "./outcome";

/** What the user enters for some parameters: a choice's code, a number as plain text, a text, or "" to clear. */
export type ParameterEntries = Readonly<Partial<Record<ParameterKey, string>>>;

/** Writes parameters into their cells, choices in the words of the workbook's language. */
export const enterParameters = (
  entries: ParameterEntries,
  language: Language,
): Promise<Outcome<void>> => outcomeOf(() => writeEntries(parameterCells(entries, language)));

/** What parameters say in their cells, choices in the words of the workbook's language. */
export const parameterCells = (
  entries: ParameterEntries,
  language: Language,
): readonly NewEntry[] =>
  (Object.keys(entries) as ParameterKey[]).map((key) => ({
    name: parameterName(key),
    row: 0,
    value: content(key, entries[key] ?? "", language),
  }));

const fractions: ReadonlySet<ParameterKey> = new Set<ParameterKey>([
  "limit_full",
  "limit_partial",
  "weight_qualitative",
  "weight_quantitative",
]);
const numbers: ReadonlySet<ParameterKey> = new Set<ParameterKey>([
  ...fractions,
  "year",
  "advanced_value",
  "advanced_year",
]);

/** A plain number, full-width digits and a typeset minus read as their own; for a fraction also a percentage: "10%" is 0.1. */
const numberIn = (key: ParameterKey, text: string): number | undefined => {
  const plain = foldWidth(text).replace("−", "-");
  const percentage = fractions.has(key) ? /^(.*\S)\s*%$/.exec(plain) : null;
  const value = parseDecimal(percentage?.[1] ?? plain);
  return (percentage ? value?.div(100) : value)?.toNumber();
};

const isChoice = (key: ParameterKey): key is ChoiceKey => key in choices;

const content = (key: ParameterKey, text: string, language: Language): string | number | null => {
  const entered = text.trim();
  if (entered === "") return null;
  if (numbers.has(key)) return numberIn(key, entered) ?? entered;
  if (!isChoice(key)) return entered;
  const words = sheetLanguage(language).choices[key] as Readonly<Record<string, string>>;
  const chosen = words[entered] ?? entered;
  return parseDecimal(chosen)?.toNumber() ?? chosen;
};
