import { toDouble } from "../../exact/ratio";
import { chartedYears, outputMultiple } from "../../monitoring/charted-years";
import { monthsText } from "../../monitoring/missing-months";
import { yearIntensity } from "../../monitoring/year-intensity";
import { intensityShown } from "./intensity-shown";
import type { MeasuredYears } from "./measured-years";

/** The years that a chart shows, earliest first. */
export interface ShownChart {
  readonly years: readonly ChartedYear[];
  /** Units of output drawn as one. */
  readonly multiple: string;
}

/** A year's figures as a chart draws them, null where there is none, and as texts that say the same. */
export interface ChartedYear {
  readonly year: number;
  readonly emission: number | null;
  /** In the chart's multiple of the unit. */
  readonly output: number | null;
  readonly intensity: number | null;
  readonly lacksMonths: boolean;
  /** With their units; "–" where there is none, and the months that are missing. */
  readonly said: Readonly<Record<"emission" | "output" | "intensity" | "months", string>>;
}

/** What a chart of the years shows; null while no year has an emission. */
export const showChart = (measured: MeasuredYears): ShownChart | null => {
  const { years, emissionUnit, outputUnit } = measured;
  if (years.every(({ emission }) => emission === null)) return null;
  const charted = chartedYears(years);
  const multiple = outputMultiple(charted);
  return {
    years: charted.map(({ year, missingMonths, ...figures }) => {
      const intensity = emissionUnit && yearIntensity(figures, emissionUnit);
      const { emission, output } = figures;
      return {
        year,
        emission: emission?.toNumber() ?? null,
        output: output?.div(multiple).toNumber() ?? null,
        intensity: intensity ? toDouble(intensity) : null,
        lacksMonths: missingMonths.length > 0,
        said: {
          emission: emission ? `${emission.toFixed()} ${emissionUnit ?? ""}` : "–",
          output: output ? `${output.toFixed()} ${outputUnit ?? ""}` : "–",
          intensity: intensity ? `${intensityShown(intensity)} kgCO2e/${outputUnit ?? ""}` : "–",
          months: monthsText(missingMonths),
        },
      };
    }),
    multiple: multiple.toFixed(),
  };
};
