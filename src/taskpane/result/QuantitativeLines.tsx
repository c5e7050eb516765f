import type { Decimal } from "../../exact/decimal";
import { ratio, times, type Ratio } from "../../exact/ratio";
import { hundred } from "../../exact/decimal";
import { showToPlaces } from "../../exact/round";
import type { QuantitativeScore } from "../../scoring/score-quantitative";
import { tiersEnglish } from "../../strings/en-US/table-a2";
import type { Checked } from "../../workflows/check-workbook";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { intensityShown } from "../parameters/year-quotient";
import { ReasonLine } from "./ReasonLine";

const percent = (value: Ratio, limits: readonly Decimal[]) =>
  `${showToPlaces(
    times(value, hundred),
    2,
    limits.map((limit) => limit.times(hundred)),
  )} %`;

/** The carbon intensity with its numbers, and the tier of Table A.2 with what decided it. */
export const QuantitativeLines = ({ checked }: { readonly checked: Checked }) => {
  const { words, wording } = usePaneLanguage();
  const { intensity, outputUnit, quantitative } = checked.card;
  const { result } = words;
  const tier = quantitative && wording(quantitative.tier.text, tiersEnglish[quantitative.tier.id]);
  return (
    <>
      <ReasonLine
        label={result.intensity}
        clause="12.3.1"
        value={
          intensity ? `${intensityShown(intensity.indicator)} kgCO2e/${outputUnit ?? ""}` : "—"
        }
        reason={
          intensity
            ? `${intensity.year}: ${intensity.amount.toFixed()} kgCO2e ÷ ${intensity.output.toFixed()} ${outputUnit ?? ""}`
            : ""
        }
      />
      <ReasonLine
        label={result.quantitative}
        clause="12.3.2"
        value={quantitative ? quantitative.score.toFixed() : "—"}
        reason={quantitative ? [tier, reasonOf(quantitative, result)].join(" ") : ""}
      />
    </>
  );
};

const reasonOf = (
  { comparison, decisive, limits }: QuantitativeScore,
  words: PaneLanguage["words"]["result"],
): string => {
  const { indicator } = comparison.evaluation;
  if (comparison.method === "advanced")
    return words.against({
      intensity: intensityShown(
        indicator,
        limits.map((limit) => ratio(limit.times(comparison.advancedValue))),
      ),
      advanced: comparison.advancedValue.toFixed(),
      source: `${comparison.source} ${comparison.publishedIn}`,
    });
  const { best } = comparison;
  const change = percent(decisive, limits);
  return words.reduction({
    now: intensityShown(indicator),
    best: intensityShown(best.indicator),
    year: String(best.year),
    change,
  });
};
