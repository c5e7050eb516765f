import {
  advancedBand,
  choices,
  commonLimits,
  commonWeights,
  defaults,
  openParameters,
  validityYears,
  weightDecimals,
  yearsOfHistory,
} from "../../../src/standard/choices";
import { columnKeys, isMeasure, unitParameter } from "../../../src/standard/column-keys";
import { parameterKeys } from "../../../src/standard/parameters";
import { scoredItems, tableA1 } from "../../../src/standard/table-a1";
import { tableA2 } from "../../../src/standard/table-a2";
import { tableA3 } from "../../../src/standard/table-a3";
import { table22 } from "../../../src/standard/table-22";

/** The indicators of Table A.1, by hand from the print: what each is worth, and each of its items in turn. */
const indicators = {
  "1.1": [7, 2, 2, 2, 1],
  "1.2": [4, 2, 2],
  "1.3": [3, 1, 1, 1],
  "2.1": [2, 1, 1],
  "2.2": [3, 2, 1],
  "2.3": [8, 2, 2, 2, 2],
  "2.4": [4, 2, 2],
  "2.5": [8, 2, 2, 2, 2],
  "3.1": [4, 2, 2],
  "3.2": [8, 2, 2, 2, 2],
  "3.3": [4, 2, 2],
  "3.4": [2, 2],
  "4.1": [5, 2, 2, 1],
  "4.2": [4, 2, 2],
  "4.3": [4, 2, 2],
  "4.4": [4, 2, 2],
  "5.1": [8, 2, 2, 2, 2],
  "5.2": [4, 2, 2],
  "5.3": [8, 4, 4],
  "6.1": [4, 2, 2],
  "6.2": [2, 2],
} as const;

describe("what Table A.1 is worth (R1)", () => {
  it("is as printed, indicator by indicator and item by item", () => {
    const found = tableA1.flatMap((category) =>
      category.indicators.map(({ id, maximum, items }) => [
        id,
        [maximum, ...items.map((item) => item.maximum)].map(Number),
      ]),
    );
    expect(Object.fromEntries(found)).toEqual(indicators);
  });

  it("is found by ids that count indicators and items from 1: 52 of them", () => {
    const ids = Object.entries(indicators).flatMap(([indicator, [, ...items]]) =>
      items.map((_, index) => `${indicator}.${index + 1}`),
    );
    expect(ids).toHaveLength(52);
    expect(scoredItems.map(({ id }) => id)).toEqual(ids);
  });
});

describe("the numbers of the standard and of its readings", () => {
  it("are the points of Table A.2, and the width of the band above the advanced value (R6)", () => {
    const points = tableA2.map(({ maximum, tiers }) => [
      ...[maximum, ...tiers.map(({ score }) => score)].map(Number),
    ]);
    expect(points).toEqual([
      [100, 100, 80, 60],
      [100, 100, 80, 60],
    ]);
    expect(advancedBand).toBe("1.1");
  });

  it("are the bounds of Table 22 (R10)", () => {
    expect(table22.map(({ stars, lowerBound }) => [stars, lowerBound])).toEqual([
      [4, "90"],
      [3, "80"],
      [2, "60"],
      [1, "0"],
    ]);
  });

  it("are the maxima of Table A.3", () => {
    expect([tableA3.total, ...tableA3.parts].map(({ maximum }) => maximum)).toEqual([
      "100",
      "100",
      "100",
    ]);
  });

  it("are a weight's decimals, the years looked back, and those that a result holds (R7, R9, R12)", () => {
    expect([weightDecimals, yearsOfHistory, validityYears]).toEqual([6, 15, 3]);
  });
});

describe("what the draft leaves open", () => {
  it("is four parameters, none of which has a default (R7, R9)", () => {
    expect(openParameters).toEqual([
      "weight_qualitative",
      "weight_quantitative",
      "limit_full",
      "limit_partial",
    ]);
    for (const key of openParameters) expect(Object.keys(defaults)).not.toContain(key);
  });

  it("may be filled with values in common use, whose weights add up to 1 (R7, R9)", () => {
    expect(commonWeights).toEqual([
      ["0.5", "0.5"],
      ["0.6", "0.4"],
      ["0.7", "0.3"],
    ]);
    expect(commonLimits).toEqual(["0.1", "0"]);
  });

  it("starts, in a choice that decides no tier, from the strictest or the printed", () => {
    expect(defaults).toEqual({
      advanced_unit: "kgCO2e",
      indicator: "carbon-intensity",
      na_rule: "not-allowed",
      score_step: "0.01",
      grade_names: "table",
    });
    for (const [key, code] of Object.entries(defaults))
      expect(choices[key as keyof typeof defaults]).toContain(code);
  });

  it("is chosen from these lists, each of a parameter", () => {
    expect(choices).toEqual({
      method: ["advanced", "historical"],
      emission_unit: ["kgCO2e", "tCO2e", "10ktCO2e"],
      indicator: ["carbon-intensity", "energy-per-output"],
      energy_unit: ["kgce", "tce"],
      comparison_origin: ["local", "national", "other"],
      advanced_boundary: ["yes", "no"],
      advanced_unit: ["kgCO2e", "tCO2e", "10ktCO2e"],
      repeated_output: ["once", "each"],
      na_rule: ["not-allowed", "full-marks", "excluded"],
      score_step: ["0.01", "0.1", "0.5", "1"],
      grade_names: ["table", "text"],
    });
    for (const key of Object.keys(choices)) expect(parameterKeys).toContain(key);
  });
});

describe("the columns of the monitoring table", () => {
  it("of which emission, output and energy are measured", () => {
    expect(columnKeys.filter((key) => isMeasure(key))).toEqual(["emission", "output", "energy"]);
    expect(isMeasure(null)).toBe(false);
    expect((["emission", "output", "energy"] as const).map(unitParameter)).toEqual([
      ...["emission_unit", "output_unit", "energy_unit"],
    ]);
  });
});
