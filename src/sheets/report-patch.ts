import { toDouble } from "../exact/ratio";
import type { ScoreCard } from "../scoring/score-assessment";
import { columnEntries } from "../cells/grid";
import { isBlank } from "../cells/cell-value";
import { tiersEnglish } from "../strings/en-US/table-a2";
import { names } from "./defined-names";
import { writtenNames, type Reading } from "./reading";
import type { SheetLanguage } from "./sheet-language";

/** What the add-in writes: a value for each named result cell, null clears it. */
export type ReportPatch = ReadonlyMap<string, string | number | null>;

/** The result block for a score card: the exact result, or nothing where the composite is withheld. */
export const patchFor = (
  card: ScoreCard,
  context: { readonly language: SheetLanguage; readonly time: string },
): ReportPatch =>
  new Map<string, string | number | null>([
    ...writtenNames.map((name) => [name, null] as const),
    ...resultCells(card, context),
  ]);

const resultCells = (
  card: ScoreCard,
  { language, time }: { readonly language: SheetLanguage; readonly time: string },
): readonly (readonly [string, string | number])[] => {
  const { qualitative, quantitative, composite } = card;
  if (!qualitative || !quantitative || !composite) return [];
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
  ];
};

/** Whether the workbook shows a result the add-in wrote earlier. */
export const hasResult = ({ named }: Reading): boolean =>
  writtenNames.some((name) => {
    const grid = named.get(name);
    return grid !== undefined && columnEntries(grid).some(({ value }) => !isBlank(value));
  });
