import { doubleFromDecimal, type Decimal } from "../../exact/decimal";
import { toDecimal } from "../../exact/ratio";
import type { ScoreCard } from "../../scoring/score-assessment";
import { itemById, tableA1, type ItemId } from "../../standard/table-a1";
import { judgementText } from "../../strings/judgement-text";
import { laterWordsOf, wordsOf } from "../../strings/words-of";
import type { SheetLanguage } from "../sheet-language";
import type { Content } from "../sheet-plan";
import type { ComparedSetting, Comparison } from "./compare-assessments";
import type { Judgement } from "./score-pairs";

/** A figure, a category or a setting before and after. */
export type Line = readonly [label: string, before: Content, after: Content, difference?: Content];

/** The results of both score cards; blank where there is none. */
export const resultLines = (
  words: SheetLanguage,
  { before, after }: { readonly before: ScoreCard; readonly after: ScoreCard },
): readonly Line[] => {
  const { figures } = laterWordsOf(words.language).comparison;
  const numbers = [
    [figures.qualitative, qualitativeOf],
    [figures.quantitative, quantitativeOf],
    [figures.composite, compositeOf],
    [figures.intensity, intensityOf],
  ] as const;
  return [
    ...numbers.map(([label, of]): Line => numberLine(label, of(before), of(after))),
    [figures.grade, gradeIn(words, before), gradeIn(words, after)],
  ];
};

const qualitativeOf = ({ qualitative }: ScoreCard) => qualitative && toDecimal(qualitative.score);
const quantitativeOf = ({ quantitative }: ScoreCard) => quantitative && quantitative.score;
const compositeOf = ({ composite }: ScoreCard) => composite && toDecimal(composite.score);
const intensityOf = ({ intensity }: ScoreCard) => intensity && toDecimal(intensity.indicator);

const numberLine = (label: string, before: Decimal | null, after: Decimal | null): Line => [
  label,
  before && doubleFromDecimal(before),
  after && doubleFromDecimal(after),
  before && after && doubleFromDecimal(after.minus(before)),
];

const gradeIn = ({ words }: SheetLanguage, { composite, gradeNames }: ScoreCard): Content =>
  composite && words.grades[composite.grade.id][gradeNames];

/** The points of each category. */
export const categoryLines = (
  { language }: SheetLanguage,
  { categories }: Comparison,
): readonly Line[] =>
  categories.map(({ category, before, after }) => {
    const name = tableA1.find(({ id }) => id === category)?.name ?? "";
    const its = wordsOf(language).translation?.tableA1[category] ?? name;
    return numberLine(`${category} ${its}`, before, after);
  });

/** What differs in information and parameters, as the sheets call it. */
export const settingLines = (words: SheetLanguage, { settings }: Comparison): readonly Line[] =>
  settings.map(({ key, before, after }) => [settingName(words, key), before, after]);

const settingName = (
  { words, names: { parameters } }: SheetLanguage,
  key: ComparedSetting["key"],
): string => {
  const all: Readonly<Record<string, string>> = { ...words.info.fields, ...parameters };
  return all[key] ?? key;
};

/** Every item: its id, wording and points, both judgements with their difference, and why it was re-scored. */
export const itemLines = (
  words: SheetLanguage,
  { items }: Comparison,
  reasons: ReadonlyMap<ItemId, string>,
): readonly (readonly Content[])[] =>
  items.map(({ item, before, after, difference }) => [
    item,
    criterion(words, item),
    Number(itemById(item)?.maximum),
    scoreContent(before, words),
    scoreContent(after, words),
    difference && doubleFromDecimal(difference),
    reasons.get(item) ?? null,
  ]);

/** An item's wording in the language of the sheet. */
export const criterion = ({ language }: SheetLanguage, item: ItemId): string =>
  wordsOf(language).translation?.tableA1[item] ?? itemById(item)?.text ?? "";

/** A score as a number, and what is none in words. */
export const scoreContent = (judgement: Judgement, { language }: SheetLanguage): Content =>
  typeof judgement === "object" ? doubleFromDecimal(judgement) : judgementText(judgement, language);
