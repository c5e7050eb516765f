import type { HistoryYear } from "../../assessment/check-history";
import { monthsText } from "../../monitoring/missing-months";
import type { MeasureKey } from "../../standard/monitoring-columns";

/** Why an earlier year cannot be the best one (R7). */
export type LeftOutYear =
  | { readonly kind: "excluded"; readonly reason: string }
  | { readonly kind: "incomplete"; readonly months: string }
  /** The measure it lacks; null where its output is 0. */
  | { readonly kind: "no-figures"; readonly lacks: MeasureKey | null };

/** The status of a year that does not count, as a screen says it. */
export const leftOutYear = (
  status: Exclude<HistoryYear["status"], { kind: "counted" }>,
): LeftOutYear =>
  status.kind === "incomplete"
    ? { kind: "incomplete", months: monthsText(status.missingMonths) }
    : status;
