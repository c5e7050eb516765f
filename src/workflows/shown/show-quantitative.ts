import { hundred, zero, type Decimal } from "../../exact/decimal";
import { compare, ratio, times, type Ratio } from "../../exact/ratio";
import { showToPlaces } from "../../exact/round";
import type { ScoreCard } from "../../scoring/score-assessment";
import type { QuantitativeScore } from "../../scoring/score-quantitative";
import type { Tier } from "../../standard/table-a2";
import { groupedText } from "../../strings/grouped";
import type { ChangeWords } from "../../strings/zh-CN/changes";
import type { ResultLineWords } from "../../strings/zh-CN/result-lines";
import type { LimitKind } from "../../strings/zh-CN/tier-limits";
import { intensityShown } from "./intensity-shown";

/** The carbon intensity with its numbers, and the tier of Table A.2 with what decided it; null while undecided. */
export interface ShownQuantitative {
  readonly intensity: {
    readonly year: number;
    readonly value: string;
    readonly division: string;
  } | null;
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
          /** What of the best year's indicator was saved, or added to it. */
          readonly change: { readonly kind: keyof ChangeWords; readonly percent: string };
          /** What this assessment asks for in the tier, whose words leave it open (R7). */
          readonly limit: { readonly kind: LimitKind; readonly percent: string };
        };
  } | null;
}

/** What the card's quantitative lines show. */
export const showQuantitative = (card: ScoreCard): ShownQuantitative => {
  const { intensity, quantitative } = card;
  const unit = card.outputUnit ?? "";
  return {
    intensity: intensity && {
      year: intensity.year,
      value: `${intensityShown(intensity.indicator)} kgCO2e/${unit}`,
      division: `${intensity.year}: ${groupedText(intensity.amount.toFixed())} kgCO2e ÷ ${groupedText(intensity.output.toFixed())} ${unit}`,
    },
    quantitative: quantitative && {
      score: quantitative.score.toFixed(),
      tier: quantitative.tier,
      reason: reasonOf(quantitative),
    },
  };
};

const percentOf = (value: Ratio, limits: readonly Decimal[]): string =>
  `${showToPlaces(
    times(value, hundred),
    2,
    limits.map((limit) => limit.times(hundred)),
  )} %`;

/** Which way the reduction goes: below zero it is a rise, and is never shown with a sign. */
const changeShown = (reduction: Ratio, limits: readonly Decimal[]) => {
  const percent = percentOf(reduction, limits).replace("-", "");
  const sign = compare(reduction, ratio(zero));
  return { kind: sign > 0 ? "fall" : sign < 0 ? "rise" : "none", percent } as const;
};

const limitShown = (tier: Tier, [full = zero, partial = zero]: readonly Decimal[]) => {
  const limit = tier.id === "historical.1" ? full : partial;
  const missed = limit.gt(0) ? "fall-below" : "rise-above";
  const reached = limit.lt(0) ? "rise-at-most" : "fall-at-least";
  const kind: LimitKind = tier.id === "historical.3" ? missed : reached;
  return { kind, percent: `${limit.times(hundred).abs().toFixed()} %` };
};

const reasonOf = ({
  tier,
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
    change: changeShown(decisive, limits),
    limit: limitShown(tier, limits),
  };
};

/** The sentence for what decided the quantitative score. */
export const reasonText = (
  reason: NonNullable<ShownQuantitative["quantitative"]>["reason"],
  words: ResultLineWords,
): string => (reason.method === "advanced" ? words.against(reason) : words.againstBest(reason));
