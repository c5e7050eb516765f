import { toDouble } from "../../exact/ratio";
import { chartedYears, outputMultiple } from "../../monitoring/charted-years";
import { monthsText } from "../../monitoring/missing-months";
import { yearIntensity } from "../../monitoring/year-intensity";
import type { MeasuredYears } from "./measured-years";

/** The years that a chart shows, earliest first. */
export interface ShownChart {
  readonly years: readonly ChartedYear[];
  /** Units of output drawn as one. */
  readonly multiple: string;
}

/** A year's figures as a chart draws them, null where there is none. */
export interface ChartedYear {
  readonly year: number;
  readonly emission: number | null;
  /** In the chart's multiple of the unit. */
  readonly output: number | null;
  readonly intensity: number | null;
  /** The months that are missing; "" where none is. */
  readonly missing: string;
}

/** What a chart of the years shows; null while no year has an emission. */
export const showChart = (measured: MeasuredYears): ShownChart | null => {
  const { years, emissionUnit } = measured;
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
        missing: monthsText(missingMonths),
      };
    }),
    multiple: multiple.toFixed(),
  };
};
