import type { ParameterKey } from "./parameters";

/**
 * Parameters that are chosen from a closed list. The workbook shows the words of its language; a program may
 * write the code instead: both mean the same. The first entry of a list is its default where `defaults` says so.
 */
export const choices = {
  /** 12.3.2 a) and b). */
  method: ["advanced", "historical"],
  /** 12.3.1: kilograms; R5 adds the two units people measure in. */
  emission_unit: ["kgCO2e", "tCO2e", "10ktCO2e"],
  /** Table A.2 row 2: 碳排放强度或单位产品能耗限额. */
  indicator: ["carbon-intensity", "energy-per-output"],
  energy_unit: ["kgce", "tce"],
  /** 12.3.2 b): 优先采用本地数据. */
  comparison_origin: ["local", "national", "other"],
  /** 12.3.2 a): 在相同边界条件下. */
  advanced_boundary: ["yes", "no"],
  /** The unit of emission in the advanced value, over the unit of output: published values come in kilograms or tonnes. */
  advanced_unit: ["kgCO2e", "tCO2e", "10ktCO2e"],
  /** Our safeguard (R16): whether an output that every source's row of a period repeats is one output or several. */
  repeated_output: ["once", "each"],
  /** 4.3 allows 不适用 with a reason and says nothing on scoring it (R4). */
  na_rule: ["not-allowed", "full-marks", "excluded"],
  /** The finest step of a score (R2). */
  score_step: ["0.01", "0.1", "0.5", "1"],
  /** Table 22 against the text of 12.5.2 (R10). */
  grade_names: ["table", "text"],
} as const satisfies Partial<Record<ParameterKey, readonly string[]>>;

export type ChoiceKey = keyof typeof choices;
export type Choice<Key extends ChoiceKey> = (typeof choices)[Key][number];

/** What a new workbook starts with; every other parameter starts blank. */
export const defaults = {
  advanced_unit: "kgCO2e",
  indicator: "carbon-intensity",
  na_rule: "not-allowed",
  score_step: "0.01",
  grade_names: "table",
} as const satisfies { [Key in ChoiceKey]?: Choice<Key> };

/** Decimals of a weight at most: more than a report states, and few enough for cells to hold the composite exactly. */
export const weightDecimals = 6;

/** Parameters the draft leaves open: blank until the evaluator sets them, named so on the sheet and in the result. */
export const openParameters: readonly ParameterKey[] = [
  "weight_qualitative",
  "weight_quantitative",
  "limit_full",
  "limit_partial",
];

/** Values many bodies use, offered as one-click fills; choosing one is the evaluator's act (R7, R9). */
export const commonWeights = [
  ["0.5", "0.5"],
  ["0.6", "0.4"],
  ["0.7", "0.3"],
] as const;
export const commonLimits = ["0.1", "0"] as const;

/** What a limit of A.2 row 2 may be, which the draft leaves to the body: below 0 it allows a rise. */
export const limitRange = { low: "-1", high: "1" } as const;

/** How many years before the evaluation year the year table of A.2 shows. */
export const yearsOfHistory = 15;

/** 12.4.1: 单次评价结果有效期为3年. */
export const validityYears = 3;

/** A.2 row 1: within 10 % above the advanced value, the limit included: C·10 ≤ A·11. */
export const advancedBand = "1.1";
