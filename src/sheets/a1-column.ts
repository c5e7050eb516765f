import { scoredItems } from "../standard/table-a1";

/** Columns of Table A.1: the standard's seven in its order, then ours. */
export const a1Column = {
  number: 0,
  category: 1,
  indicator: 2,
  text: 3,
  score: 4,
  maximum: 5,
  indicatorMaximum: 6,
  id: 7,
  indicatorScore: 8,
  notApplicable: 9,
  selfScore: 10,
  evidence: 11,
  site: 12,
  siteConfirmed: 13,
  check: 14,
} as const;
/** Out of sight behind them, what a row adds to the sums. */
export const a1Helpers = { earned: 15, counted: 16 } as const;
export type A1Column = keyof typeof a1Column;

/** Rows of Table A.1 in a new workbook. */
const headings = 2;
export const a1Row = {
  headings,
  firstItem: headings + 1,
  total: headings + 1 + scoredItems.length,
} as const;
