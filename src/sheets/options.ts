import { absoluteReference, type Area } from "../cells/address";
import { choices, type Choice, type ChoiceKey } from "../standard/choices";
import { listedChoices, type ListedChoiceKey, type RecordChoice } from "../standard/records";
import { parseDecimal } from "../exact/parse-decimal";
import type { Content } from "./sheet-plan";

const { advanced_unit: _, ...ownChoices } = choices;

/** A closed list that cells are chosen from. */
export type ListKey = keyof typeof ownChoices | ListedChoiceKey;

export const lists = { ...ownChoices, ...listedChoices };

/** The list that a choice is made from: the unit of the advanced value is one of those of emission. */
export const listOf = (key: ChoiceKey | ListedChoiceKey): ListKey =>
  key === "advanced_unit" ? "emission_unit" : key;

/** Where the options of one choice stand: a column of codes and, beside it, the words of the workbook's language and of the other. */
interface OptionsPlace {
  readonly key: ListKey;
  readonly row: number;
  readonly codes: readonly string[];
}

/** Columns of the options block on the information sheet, to the right of what is printed. */
export const optionColumns = { heading: 6, codes: 7, words: 8, otherWords: 9 } as const;
const firstRow = 2;

/** The options of every choice, below each other with a blank row between. */
export const optionPlaces: readonly OptionsPlace[] = (Object.keys(lists) as ListKey[]).reduce<
  OptionsPlace[]
>((places, key) => {
  const last = places.at(-1);
  const row = last ? last.row + last.codes.length + 1 : firstRow;
  return [...places, { key, row, codes: lists[key] }];
}, []);

const placeOf = (key: ListKey): OptionsPlace => {
  const place = optionPlaces.find((candidate) => candidate.key === key);
  if (!place) throw new Error(`No options for ${key}.`);
  return place;
};

/** The cells with the words of a choice: what its drop-down list shows. */
export const wordsArea = (key: ListKey): Area => {
  const { row, codes } = placeOf(key);
  return { row, column: optionColumns.words, rows: codes.length, columns: 1 };
};

/** A number where the words are one, so that a list entry of 0.5 is the number 0.5. */
export const optionContent = (words: string): Content => parseDecimal(words)?.toNumber() ?? words;

/**
 * A formula condition: the named cell holds this choice, as its code or in the words of either language. All are
 * compared with cells, never with a text in the formula, so the workbook calculates alike in every language.
 */
export const isChoice = <Key extends ChoiceKey>(
  infoTitle: string,
  key: Key,
  choice: Choice<Key>,
): string => isOption(infoTitle, key, choice);

/** The same of any choice of its list. */
export const isAnyChoice = (infoTitle: string, key: ChoiceKey): string => {
  const { row, codes } = placeOf(listOf(key));
  return isAmong(infoTitle, key, { row, rows: codes.length });
};

/** The same of a choice that decides no score. */
export const isRecordChoice = <Key extends ListedChoiceKey>(
  infoTitle: string,
  key: Key,
  choice: RecordChoice<Key>,
): string => isOption(infoTitle, key, choice);

const isOption = (infoTitle: string, key: ChoiceKey | ListedChoiceKey, choice: string): string => {
  const { row, codes } = placeOf(listOf(key));
  return isAmong(infoTitle, key, { row: row + codes.indexOf(choice), rows: 1 });
};

/** Some rows of the options hold, as a code or in words, what the named cell holds. */
const isAmong = (
  infoTitle: string,
  key: ChoiceKey | ListedChoiceKey,
  rows: Pick<Area, "row" | "rows">,
): string => {
  const { codes: column, otherWords } = optionColumns;
  const columns = otherWords - column + 1;
  const texts = absoluteReference(infoTitle, { ...rows, column, columns });
  return `SUMPRODUCT(--(tanping_${key}=${texts}))>0`;
};
