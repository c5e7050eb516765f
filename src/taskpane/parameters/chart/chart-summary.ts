import { chartedYears } from "../../../monitoring/charted-years";
import { monthsText } from "../../../monitoring/missing-months";
import { yearIntensity } from "../../../monitoring/year-intensity";
import type { ImportPaneWords } from "../../../strings/zh-CN/import-pane";
import type { MeasuredYears } from "../measured-years";
import { intensityShown } from "../year-quotient";

/** What the chart shows in words: its title, and every year's figures. */
export const chartSummary = (
  { years, emissionUnit, outputUnit }: MeasuredYears,
  { chart, yearSaid }: ImportPaneWords["explain"],
): string => {
  const said = chartedYears(years).map((figures) => {
    const intensity = emissionUnit && yearIntensity(figures, emissionUnit);
    return yearSaid({
      year: figures.year,
      emission: figures.emission ? `${figures.emission.toFixed()} ${emissionUnit ?? ""}` : "–",
      output: figures.output ? `${figures.output.toFixed()} ${outputUnit ?? ""}` : "–",
      intensity: intensity ? `${intensityShown(intensity)} kgCO2e/${outputUnit ?? ""}` : "–",
      months: monthsText(figures.missingMonths),
    });
  });
  return [chart, ...said].join("\n");
};
