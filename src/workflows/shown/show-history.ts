import type { HistoryYear } from "../../assessment/check-history";
import { monthsText } from "../../monitoring/missing-months";
import type { MeasureKey } from "../../standard/monitoring-columns";
import type { ScoreCard } from "../../scoring/score-assessment";
import { intensityShown } from "./intensity-shown";

/** An earlier year and whether it could be the best one, with the reason if not (R7). */
export interface ShownHistoryYear {
  readonly year: number;
  readonly isBest: boolean;
  readonly status:
    | { readonly kind: "counted"; readonly intensity: string }
    | { readonly kind: "excluded"; readonly reason: string }
    | { readonly kind: "incomplete"; readonly months: string }
    /** The measure it lacks; null where its output is 0. */
    | { readonly kind: "no-figures"; readonly lacks: MeasureKey | null };
}

/** The history that the card compares; null where it compares none. */
export const showHistory = ({ quantitative }: ScoreCard): readonly ShownHistoryYear[] | null => {
  const comparison = quantitative?.comparison;
  if (comparison?.method !== "historical") return null;
  return comparison.history.map(({ year, status }) => ({
    year,
    isBest: year === comparison.best.year,
    status: shownStatus(status),
  }));
};

const shownStatus = (status: HistoryYear["status"]): ShownHistoryYear["status"] => {
  switch (status.kind) {
    case "counted":
      return { kind: "counted", intensity: intensityShown(status.figures.indicator) };
    case "incomplete":
      return { kind: "incomplete", months: monthsText(status.missingMonths) };
    default:
      return status;
  }
};
