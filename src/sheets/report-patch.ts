import { toDouble } from "../exact/ratio";
import type { ScoreCard } from "../scoring/score-assessment";
import { tiersEnglish } from "../strings/en-US/table-a2";
import { problemSentence } from "../strings/sentences";
import type { QualitativeScore } from "../scoring/score-qualitative";
import { resultWidth } from "./a3-columns";
import { names } from "./defined-names";
import { writtenNames } from "./reading";
import type { SheetLanguage } from "./sheet-language";
import { highestRow, wantedHeight } from "./text-height";

/** What the add-in writes: a value for each named result cell, null clears it. */
export type ReportPatch = ReadonlyMap<string, string | number | null>;

/** In what words, when, and of what state of the entries a result is written. */
interface Writing {
  readonly language: SheetLanguage;
  readonly time: string;
  /** What the sheet's own formula makes of the entries. */
  readonly state: string;
}

/** The result block for a score card: the exact result, or why the composite is withheld. */
export const patchFor = (card: ScoreCard, context: Writing): ReportPatch =>
  new Map<string, string | number | null>([
    ...writtenNames.map((name) => [name, null] as const),
    ...(resultCells(card, context) ?? withheldCells(card, context)),
  ]);

/** As many reasons as stand on the sheet at most; the pane lists all. */
const mostReasons = 12;

const withheldCells = (
  { withheldFor }: ScoreCard,
  { language, time, state }: Writing,
): readonly (readonly [string, string])[] => {
  const { withheldAt, others } = language.words.a3;
  const all = withheldFor.map((problem) => problemSentence(problem, language.language));
  const dated = withheldAt(time.slice(0, 16).replace("T", " "));
  const withFirst = (count: number) => {
    const rest = count < all.length ? [others(all.length)] : [];
    return [dated, ...all.slice(0, count), ...rest].join("\n");
  };
  let count = Math.min(mostReasons, all.length);
  // Every word of them has room in the row.
  while (count > 0 && wantedHeight(withFirst(count), resultWidth) > highestRow) count -= 1;
  return [
    [names.resultWithheld, withFirst(count)],
    [names.resultState, state],
  ];
};

const resultCells = (
  card: ScoreCard,
  { language, time }: Writing,
): readonly (readonly [string, string | number | null])[] | null => {
  const { qualitative, quantitative, composite } = card;
  if (!qualitative || !quantitative || !composite) return null;
  const { tier, score } = quantitative;
  const { grade, weights } = composite;
  return [
    [names.resultQualitative, toDouble(qualitative.score)],
    [names.resultQuantitative, score.toNumber()],
    [names.resultTier, language.printed(tier.text, tiersEnglish[tier.id])],
    [names.resultWeight, weights.qualitative.toNumber()],
    [names.resultComposite, toDouble(composite.score)],
    [names.resultGrade, language.words.grades[grade.id][card.gradeNames]],
    [names.resultTime, time],
    [names.resultNotApplicable, notApplicableLine(qualitative, language)],
  ];
};

/** The ids of the items that do not apply and the rule they count by; null where all apply. */
const notApplicableLine = (
  { notApplicable, rule }: QualitativeScore,
  { words, choices }: SheetLanguage,
): string | null => {
  if (notApplicable.length === 0) return null;
  const ids = notApplicable.map(({ item }) => item.id).join(words.draft.comma);
  return words.a3.itemsByRule(ids, choices.na_rule[rule]);
};
