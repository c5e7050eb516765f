import { problem } from "../faults/problem";
import { defaults } from "../standard/choices";
import { kgCO2ePer } from "../units/kilograms";
import type { AdvancedComparison, Subject } from "./comparison";

/** A blank unit, and a file that has none, mean kilograms. */
const defaultUnit = defaults.advanced_unit;

/** The comparison of 12.3.2 a), or null with the reasons reported: value, source, year, and the same boundary conditions. */
export const compareAdvanced = ({
  entries,
  parameters,
  intensity,
  report,
}: Subject): AdvancedComparison | null => {
  const value = parameters.aboveZero("advanced_value");
  const unit = parameters.optional("advanced_unit") ?? defaultUnit;
  const advancedValue = value && value.times(kgCO2ePer(unit));
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
