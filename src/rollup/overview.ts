import { mergeLines } from "./merge-lines";
import type { OverviewSheet } from "./overview-sheet";
import { rankingSheet, type OverviewAt } from "./ranking-sheet";
import type { RollupLine } from "./rollup-line";
import { summarySheet } from "./summary-sheet";
import { uncountedSheet } from "./uncounted-sheet";

/** The sheets of the overview that lines come to. */
export const overviewOf = (
  lines: Iterable<RollupLine>,
  at: OverviewAt,
): readonly OverviewSheet[] => {
  const merged = mergeLines(lines);
  return [summarySheet(merged, at), rankingSheet(merged, at), uncountedSheet(merged, at)];
};
