import { toDouble, type Ratio } from "../../../src/exact/ratio";
import type { ScoreCard } from "../../../src/scoring/score-assessment";
import { sheetLanguage } from "../../../src/sheets/sheet-language";
import type { Language } from "../../../src/strings/language";
import type { Value } from "@tanping/workbench/book/value";

/** What formulas show of an assessment, by their names without "tanping_". */
export const figures = [
  "a1_total",
  "intensity",
  "best_year",
  "change",
  "a2_score",
  "composite",
  "grade",
] as const;
export type Figures = Partial<Record<(typeof figures)[number], Value>>;

const numberOf = (value: Ratio | null | undefined): Value => (value ? toDouble(value) : "");

/** What the formulas must show for the exact result; figures a withheld comparison leaves open are not listed. */
export const expectedFigures = (card: ScoreCard, language: Language): Figures => {
  const { qualitative, quantitative, composite } = card;
  const { grades } = sheetLanguage(language).words;
  const history = quantitative?.comparison.method === "historical" ? quantitative : null;
  const comparison = history?.comparison;
  return {
    a1_total: numberOf(qualitative?.score),
    a2_score: quantitative?.score.toNumber() ?? "",
    composite: numberOf(composite?.score),
    grade: composite ? grades[composite.grade.id][card.gradeNames] : "",
    ...(card.intensity ? { intensity: numberOf(card.intensity.indicator) } : {}),
    ...(history ? { change: numberOf(history.decisive) } : {}),
    ...(comparison?.method === "historical" ? { best_year: comparison.best.year } : {}),
  };
};

/** A formula rounds to 10 decimals on the way and its doubles carry some 15 digits. */
const sameNumber = (one: Value | undefined, other: Value | undefined): boolean =>
  typeof one === "number" &&
  typeof other === "number" &&
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

/** What is shown, with the expected number where it is the same. */
export const settled = (shown: Figures, expected: Figures): Figures =>
  Object.fromEntries(
    Object.entries(expected).map(([key, value]) => {
      const found = shown[key as keyof Figures];
      return [key, sameNumber(found, value) ? value : found];
    }),
  );
