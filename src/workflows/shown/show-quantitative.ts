import { hundred, type Decimal } from "../../exact/decimal";
import { ratio, times, type Ratio } from "../../exact/ratio";
import { showToPlaces } from "../../exact/round";
import type { ScoreCard } from "../../scoring/score-assessment";
import type { QuantitativeScore } from "../../scoring/score-quantitative";
import type { Tier } from "../../standard/table-a2";
import { intensityShown } from "./intensity-shown";

/** The carbon intensity with its numbers, and the tier of Table A.2 with what decided it; null while undecided. */
export interface ShownQuantitative {
  readonly intensity: { readonly value: string; readonly division: string } | null;
  readonly quantitative: {
    readonly score: string;
    readonly tier: Pick<Tier, "id" | "text">;
    readonly reason:
      | {
          readonly method: "advanced";
          readonly intensity: string;
          readonly advanced: string;
          readonly source: string;
        }
      | {
          readonly method: "historical";
          readonly now: string;
          readonly best: string;
          readonly year: string;
          readonly change: string;
        };
  } | null;
}

/** What the card's quantitative lines show. */
export const showQuantitative = (card: ScoreCard): ShownQuantitative => {
  const { intensity, quantitative } = card;
  const unit = card.outputUnit ?? "";
  return {
    intensity: intensity && {
      value: `${intensityShown(intensity.indicator)} kgCO2e/${unit}`,
      division: `${intensity.year}: ${intensity.amount.toFixed()} kgCO2e ÷ ${intensity.output.toFixed()} ${unit}`,
    },
    quantitative: quantitative && {
      score: quantitative.score.toFixed(),
      tier: quantitative.tier,
      reason: reasonOf(quantitative),
    },
  };
};

const percent = (value: Ratio, limits: readonly Decimal[]): string =>
  `${showToPlaces(
    times(value, hundred),
    2,
    limits.map((limit) => limit.times(hundred)),
  )} %`;

const reasonOf = ({
  comparison,
  decisive,
  limits,
}: QuantitativeScore): NonNullable<ShownQuantitative["quantitative"]>["reason"] => {
  const { indicator } = comparison.evaluation;
  if (comparison.method === "advanced")
    return {
      method: "advanced",
      intensity: intensityShown(
        indicator,
        limits.map((limit) => ratio(limit.times(comparison.advancedValue))),
      ),
      advanced: comparison.advancedValue.toFixed(),
      source: `${comparison.source} ${comparison.publishedIn}`,
    };
  const { best } = comparison;
  return {
    method: "historical",
    now: intensityShown(indicator),
    best: intensityShown(best.indicator),
    year: String(best.year),
    change: percent(decisive, limits),
  };
};
