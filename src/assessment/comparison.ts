import type { Decimal } from "../exact/decimal";
import type { Problem } from "../faults/problem";
import type { MonitoringSeries, YearFigures } from "../monitoring/series";
import type { Choice } from "../standard/choices";
import type { HistoryYear, YearIndicator } from "./check-history";
import type { Entries } from "./entries";
import type { ParameterReader } from "./read-parameters";

/** What Table A.2 row 1 compares (12.3.2 a). */
export interface AdvancedComparison {
  readonly method: "advanced";
  readonly evaluation: YearIndicator;
  /** kgCO2e per output unit. */
  readonly advancedValue: Decimal;
  readonly source: string;
  readonly publishedIn: number;
}

/** What Table A.2 row 2 compares (12.3.2 b). */
export interface HistoricalComparison {
  readonly method: "historical";
  readonly indicator: Choice<"indicator">;
  readonly evaluation: YearIndicator;
  readonly best: YearIndicator;
  readonly history: readonly HistoryYear[];
  readonly limits: { readonly full: Decimal; readonly partial: Decimal };
  readonly origin: Choice<"comparison_origin">;
}
export type Comparison = AdvancedComparison | HistoricalComparison;

/** What a method's comparison is made from; null where a problem already stands in the way. */
export interface Subject {
  readonly entries: Entries;
  readonly parameters: ParameterReader;
  readonly readable: MonitoringSeries | null;
  readonly figures: YearFigures | null;
  readonly intensity: YearIndicator | null;
  readonly report: (problem: Problem) => void;
}
