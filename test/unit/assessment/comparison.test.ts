import { indicatorOf } from "../../../src/assessment/check-history";
import { Decimal } from "../../../src/exact/decimal";
import { toText } from "../../../src/exact/ratio";
import { advanced, check, finished, withParameters, type Sketch } from "./sketch";

const byEnergy: Sketch = {
  ...withParameters(finished, {
    indicator: "energy-per-output",
    indicator_reason: "本地只有能耗数据",
    energy_unit: "tce",
  }),
  rows: [
    [2023, null, null, 100, 10, null, 300],
    [2024, null, null, 400, 10, null, 270],
  ],
};
const comparisonOf = (sketch: Sketch) => check(sketch).measured.comparison;

describe("what Table A.2 compares", () => {
  it("is, by the advanced value, the evaluation year's intensity with it and where it is from", () => {
    const its = comparisonOf(advanced);
    if (its?.method !== "advanced") throw new Error("Not compared.");
    expect([its.advancedValue.toFixed(), its.source, its.publishedIn]).toEqual([
      ...["200", "T/XYZ 1—2023", 2023],
    ]);
    expect([its.evaluation.year, toText(its.evaluation.indicator)]).toEqual([2024, "200"]);
  });

  it("is, by history, the evaluation year with the best, between both limits", () => {
    const its = comparisonOf(finished);
    if (its?.method !== "historical") throw new Error("Not compared.");
    expect([its.indicator, its.origin, its.best.year]).toEqual(["carbon-intensity", "local", 2022]);
    expect([its.limits.full.toFixed(), its.limits.partial.toFixed()]).toEqual(["0.1", "0"]);
    expect(its.best.amount.toFixed()).toBe("300000");
  });

  it("is kilograms of standard coal where energy is compared (R8)", () => {
    const its = comparisonOf(byEnergy);
    if (its?.method !== "historical") throw new Error("Not compared.");
    expect([its.evaluation.amount.toFixed(), its.best.amount.toFixed()]).toEqual([
      ...["270000", "300000"],
    ]);
  });

  it.each<[string, Sketch, Sketch["parameters"]]>([
    ["the advanced value", advanced, { advanced_value: null }],
    ["its source", advanced, { advanced_source: null }],
    ["its year", advanced, { advanced_year: null }],
    ["the same boundary", advanced, { advanced_boundary: "no" }],
    ["an answer on the boundary", advanced, { advanced_boundary: null }],
    ["a year to evaluate", advanced, { year: null }],
    ["a method", finished, { method: null }],
    ["an indicator", finished, { indicator: null }],
    ["the origin of its data", finished, { comparison_origin: null }],
    ["the full limit", finished, { limit_full: null }],
    ["the partial limit", finished, { limit_partial: null }],
    ["the unit of emission", finished, { emission_unit: null }],
    ["the reason for energy", byEnergy, { indicator_reason: null }],
    ["the unit of energy", byEnergy, { energy_unit: null }],
    ["the unit of emission beside energy", byEnergy, { emission_unit: null }],
  ])("is nothing without %s", (_, sketch, change) => {
    expect(comparisonOf(sketch)).not.toBeNull();
    expect(comparisonOf(withParameters(sketch, change))).toBeNull();
  });

  it("is nothing while a year that is left out is wrong, or a period lacks its energy", () => {
    expect(comparisonOf({ ...finished, excluded: [[2023, null]] })).toBeNull();
    const later = [2024, null, "乙", 5, null] as const;
    expect(comparisonOf({ ...byEnergy, rows: [...byEnergy.rows, later] })).toBeNull();
  });

  it("is nothing where the evaluation year has no energy, which is said at the indicator", () => {
    const [before] = byEnergy.rows;
    const sketch = { ...byEnergy, rows: [before ?? [], [2024, null, null, 400, 10]] };
    const { measured, problems } = check(sketch);
    expect(measured.comparison).toBeNull();
    expect(problems).toEqual([
      {
        code: "monitoring-measure-missing",
        where: { sheet: "表A.2", row: 13, column: 3 },
        facts: { column: "energy", period: "2024" },
      },
    ]);
  });
});

describe("a year's indicator", () => {
  const three = new Decimal(3);

  it("is its amount by its output", () => {
    const its = indicatorOf(2024, new Decimal(6), three);
    expect([its?.year, its && toText(its.indicator)]).toEqual([2024, "2"]);
  });

  it.each<[string, Decimal | null, Decimal | null]>([
    ["amount", null, three],
    ["output", three, null],
    ["output above 0", three, new Decimal(0)],
  ])("is none without an %s", (_, amount, output) => {
    expect(indicatorOf(2024, amount, output)).toBeNull();
  });
});
