import { asShown } from "../../cells/cell-value";
import { columnEntries } from "../../cells/grid";
import type { ParameterKey } from "../../standard/parameters";
import { parameterName } from "../../sheets/defined-names";
import type { Choice } from "../../standard/choices";
import { choiceFromText } from "../../strings/choice-from-text";
import type { Checked } from "../../workflows/check-workbook";

/** What a parameter's cell shows, "" where it is blank or gone. */
export const parameterText = ({ reading }: Checked, key: ParameterKey): string => {
  const grid = reading.named.get(parameterName(key));
  const entry = grid && columnEntries(grid)[0];
  return entry ? asShown(entry.value) : "";
};

const advanced: readonly ParameterKey[] = [
  "advanced_value",
  "advanced_source",
  "advanced_year",
  "advanced_boundary",
];
const historical: readonly ParameterKey[] = [
  "indicator",
  "comparison_origin",
  "limit_full",
  "limit_partial",
];
const energy: readonly ParameterKey[] = ["indicator_reason", "energy_unit"];

/** The method chosen, and the parameters that count with it, by section of the pane. */
export const shownParameters = (
  checked: Checked,
): {
  readonly method: Choice<"method"> | undefined;
  readonly sections: Readonly<
    Record<"data" | "method" | "weights" | "scheme", readonly ParameterKey[]>
  >;
} => {
  const method = choiceFromText("method", parameterText(checked, "method"));
  const indicator = choiceFromText("indicator", parameterText(checked, "indicator"));
  const ofHistory = indicator === "energy-per-output" ? [...historical, ...energy] : historical;
  const ofMethod = method === "advanced" ? advanced : method === "historical" ? ofHistory : [];
  return {
    method,
    sections: {
      data: ["year", "emission_unit", "output_unit"],
      method: ["method", ...ofMethod],
      weights: ["weight_qualitative", "weight_quantitative"],
      scheme: ["na_rule", "score_step", "grade_names"],
    },
  };
};
