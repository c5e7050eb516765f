import { americanDays360, basisOf, europeanDays360, yearFraction } from "../day-count";
import { defineFunction } from "../define-function";

export const dayCountingFunctions = {
  DAYS360: defineFunction("day day truth?", (start, end, isEuropean = false) =>
    isEuropean ? europeanDays360(start, end) : americanDays360(start, end),
  ),
  YEARFRAC: defineFunction("day day whole?", (start, end, basis = 0) =>
    yearFraction(start, end, basisOf(basis)),
  ),
};
