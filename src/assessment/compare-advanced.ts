import { problem } from "../faults/problem";
import type { AdvancedComparison, Subject } from "./comparison";

/** The comparison of 12.3.2 a), or null with the reasons reported: value, source, year, and the same boundary conditions. */
export const compareAdvanced = ({
  entries,
  parameters,
  intensity,
  report,
}: Subject): AdvancedComparison | null => {
  const advancedValue = parameters.aboveZero("advanced_value");
  const source = parameters.text("advanced_source");
  const publishedIn = parameters.year("advanced_year");
  const boundary = parameters.choice("advanced_boundary");
  const where = entries.parameters.advanced_boundary?.where;
  if (boundary === "no" && where) report(problem("boundary-not-confirmed", where, {}));
  if (!intensity || !advancedValue || !source || publishedIn === null || boundary !== "yes")
    return null;
  return {
    method: "advanced",
    evaluation: intensity,
    advancedValue,
    source,
    publishedIn,
  };
};
