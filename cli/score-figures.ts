import { toText } from "../src/exact/ratio";
import { gradeName } from "../src/scoring/grade-name";
import type { ScoreCard } from "../src/scoring/score-assessment";

/** The figures of a score: exact decimal texts, null where a part is undecided. */
export interface ScoreFigures {
  readonly qualitative: string | null;
  /** kgCO2e per output unit */
  readonly intensity: string | null;
  readonly quantitative: string | null;
  readonly composite: string | null;
  /** The grade's Chinese name, whatever the workbook's language. */
  readonly grade: string | null;
}

export const noFigures: ScoreFigures = {
  qualitative: null,
  intensity: null,
  quantitative: null,
  composite: null,
  grade: null,
};

/** The figures of a score card. */
export const scoreFigures = (card: ScoreCard): ScoreFigures => {
  const { qualitative, intensity, quantitative, composite } = card;
  return {
    qualitative: qualitative && toText(qualitative.score),
    intensity: intensity && toText(intensity.indicator),
    quantitative: quantitative && quantitative.score.toFixed(),
    composite: composite && toText(composite.score),
    grade: gradeName(card),
  };
};
