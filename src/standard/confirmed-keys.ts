/**
 * What is out of the ordinary and has to be confirmed before it counts (R16, our safeguard, not the standard's): the
 * evaluation year against the advanced value and against the best year, a year against those beside it, and an advanced
 * value later than the evaluation year. Their rows in Table A.2 stand in this order.
 */
export const confirmedKeys = [
  "far-from-advanced",
  "far-from-best",
  "years-apart",
  "advanced-later",
] as const;
export type ConfirmedKey = (typeof confirmedKeys)[number];
