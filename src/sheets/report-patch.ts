import { toDouble } from "../exact/ratio";
import type { ScoreCard } from "../scoring/score-assessment";
import { tiersEnglish } from "../strings/en-US/table-a2";
import { problemSentence } from "../strings/sentences";
import type { QualitativeScore } from "../scoring/score-qualitative";
import { names } from "./defined-names";
import { writtenNames } from "./reading";
import type { SheetLanguage } from "./sheet-language";

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

/** How many reasons stand on the sheet, which every word of has to be printed of; the pane lists all. */
const mostReasons = 12;

const withheldCells = (
  { withheldFor }: ScoreCard,
  { language, time, state }: Writing,
): readonly (readonly [string, string])[] => {
  const said = withheldFor
    .slice(0, mostReasons)
    .map((problem) => problemSentence(problem, language.language));
  const others =
    withheldFor.length > mostReasons ? [language.words.a3.others(withheldFor.length)] : [];
  const dated = language.words.a3.withheldAt(time.slice(0, 16).replace("T", " "));
  return [
    [names.resultWithheld, [dated, ...said, ...others].join("\n")],
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
