/** The parameters of the quantitative evaluation (12.3): its data, its method, and what the method compares. */
export const quantitativeParameters = [
  "year",
  "method",
  "emission_unit",
  "output_unit",
  "repeated_output",
  "advanced_value",
  "advanced_unit",
  "advanced_source",
  "advanced_year",
  "advanced_boundary",
  "indicator",
  "indicator_reason",
  "energy_unit",
  "comparison_origin",
  "limit_full",
  "limit_partial",
] as const;

/**
 * The workbook's parameters that decide a score. Each is one entry cell with the defined name
 * `tanping_<key>`; src/standard says which of them the draft leaves open.
 */
export const parameterKeys = [
  ...quantitativeParameters,
  "weight_qualitative",
  "weight_quantitative",
  "na_rule",
  "score_step",
  "grade_names",
] as const;
export type ParameterKey = (typeof parameterKeys)[number];
