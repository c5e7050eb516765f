import type { ChoiceWords } from "../zh-CN/choices";

const emissionUnits = { kgCO2e: "kgCO2e", tCO2e: "tCO2e", "10ktCO2e": "10ktCO2e" };

export const choices: ChoiceWords = {
  method: { advanced: "Industry advanced value", historical: "Best historical year" },
  emission_unit: emissionUnits,
  indicator: {
    "carbon-intensity": "Carbon intensity",
    "energy-per-output": "Energy per unit of output",
  },
  energy_unit: { kgce: "kgce", tce: "tce" },
  comparison_origin: { local: "Local", national: "National", other: "Other" },
  advanced_boundary: { yes: "Yes", no: "No" },
  advanced_unit: emissionUnits,
  repeated_output: { once: "Count it once", each: "Each source its own" },
  na_rule: {
    "not-allowed": "Not applicable is not allowed",
    "full-marks": "Not applicable earns full marks",
    excluded: "Not applicable is left out and rescaled",
  },
  score_step: { "0.01": "0.01", "0.1": "0.1", "0.5": "0.5", "1": "1" },
  grade_names: {
    table: "Four-star to one-star (Table 22)",
    text: "Three-star to unqualified (12.5.2)",
  },
};
