import type { Comparison, HistoricalComparison } from "../../assessment/comparison";
import { Decimal, one } from "../../exact/decimal";
import { ratio, times, toDouble, type Ratio } from "../../exact/ratio";
import { monthsText } from "../../monitoring/missing-months";
import { yearIntensity } from "../../monitoring/year-intensity";
import { advancedBand } from "../../standard/choices";
import type { Checked } from "../check-workbook";
import { intensityShown } from "./intensity-shown";
import { leftOutYear, type LeftOutYear } from "./left-out-year";
import { measuredYears } from "./measured-years";

/** The compared indicator by year, with what it is held against. */
export interface ShownIntensities {
  readonly unit: string;
  /** Earliest first, up to the evaluation year. */
  readonly years: readonly IntensityYear[];
  /** Nothing while no comparison is decided. */
  readonly lines: readonly IntensityLine[];
}

/** A year's indicator to draw and as text; null and "–" where it has none. */
export interface IntensityYear {
  readonly year: number;
  readonly value: number | null;
  readonly said: string;
  /** The year that is evaluated, the best one of the history, one that counts, or one that is left out. */
  readonly role: "evaluated" | "best" | "counted" | "left-out";
  /** Why it is left out; null of any other year. */
  readonly leftOut: LeftOutYear | null;
}

/** A value that decides: of the best year, of the industry, or where a tier begins. */
export interface IntensityLine {
  readonly kind: "best" | "advanced" | "band" | "full" | "partial";
  readonly value: number;
  readonly said: string;
}

/** The workbook's intensities; null while it has no year with one. */
export const showIntensities = (checked: Checked): ShownIntensities | null => {
  const { card, assessment } = checked;
  const comparison = card.quantitative?.comparison ?? null;
  const years =
    comparison?.method === "historical"
      ? ofHistory(comparison)
      : ofData(checked, comparison?.evaluation.year ?? assessment.measured.year);
  if (years.every(({ value }) => value === null)) return null;
  const isEnergy =
    comparison?.method === "historical" && comparison.indicator === "energy-per-output";
  return {
    unit: `${isEnergy ? "kgce" : "kgCO2e"}/${card.outputUnit ?? ""}`,
    years,
    lines: comparison ? linesOf(comparison) : [],
  };
};

const shownYear = (
  year: number,
  indicator: Ratio | null,
  role: IntensityYear["role"],
): IntensityYear => ({
  year,
  value: indicator && toDouble(indicator),
  said: indicator ? intensityShown(indicator) : "–",
  role,
  leftOut: null,
});

const withoutFigure = (year: number, leftOut: LeftOutYear): IntensityYear => ({
  ...shownYear(year, null, "left-out"),
  leftOut,
});

const ofHistory = ({
  history,
  best,
  evaluation,
}: HistoricalComparison): readonly IntensityYear[] => [
  ...history
    .map(({ year, status }) =>
      status.kind === "counted"
        ? shownYear(year, status.figures.indicator, year === best.year ? "best" : "counted")
        : withoutFigure(year, leftOutYear(status)),
    )
    .reverse(),
  shownYear(evaluation.year, evaluation.indicator, "evaluated"),
];

const ofData = (checked: Checked, evaluated: number | null): readonly IntensityYear[] => {
  const { years, emissionUnit } = measuredYears(checked);
  return years
    .filter(({ year }) => evaluated === null || year <= evaluated)
    .map((figures) => {
      const intensity = emissionUnit ? yearIntensity(figures, emissionUnit) : null;
      const { year, missingMonths } = figures;
      if (missingMonths.length > 0)
        return withoutFigure(year, { kind: "incomplete", months: monthsText(missingMonths) });
      return shownYear(year, intensity, year === evaluated ? "evaluated" : "counted");
    })
    .reverse();
};

const linesOf = (comparison: Comparison): readonly IntensityLine[] => {
  const line = (kind: IntensityLine["kind"], value: Ratio): IntensityLine => ({
    kind,
    value: toDouble(value),
    said: intensityShown(value, [comparison.evaluation.indicator]),
  });
  if (comparison.method === "advanced") {
    const value = ratio(comparison.advancedValue);
    return [line("advanced", value), line("band", times(value, new Decimal(advancedBand)))];
  }
  const { best, limits } = comparison;
  const under = (limit: Decimal) => times(best.indicator, Decimal.max(one.minus(limit), 0));
  return [
    line("best", best.indicator),
    line("full", under(limits.full)),
    line("partial", under(limits.partial)),
  ];
};
