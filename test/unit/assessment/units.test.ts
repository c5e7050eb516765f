import { check, codesOf, finished, withParameters, type Sketch } from "./sketch";

const headed = (emission: string, output: string, energy = "能耗量"): Sketch => ({
  ...finished,
  headings: ["年份", "月份", "排放源", emission, output, "备注", energy],
});

describe("a heading's unit beside the parameter's", () => {
  it.each([
    ["排放量（tCO2e）", "tCO2e"],
    ["排放量（t CO₂e）", "tCO2e"],
    ["排放量（吨二氧化碳当量）", "tCO2e"],
    ["排放量（吨）", "tCO2e"],
    ["排放量（kgCO2e）", "kgCO2e"],
    ["排放量（千克）", "kgCO2e"],
    ["排放量（万吨CO2）", "10ktCO2e"],
    ["排放量（万tCO2e）", "10ktCO2e"],
    ["排放量", "tCO2e"],
  ])("of %s is the emission's %s", (heading, unit) => {
    const sketch = withParameters(headed(heading, "产出量"), { emission_unit: unit });
    expect(codesOf(sketch)).toEqual([]);
  });

  it.each([
    ["排放量（kgCO2e）", "tCO2e"],
    ["排放量（tCO2e）", "kgCO2e"],
    ["排放量（kt）", "tCO2e"],
    ["排放量（万吨）", "tCO2e"],
    ["排放量（tce）", "tCO2e"],
    ["排放量（？）", "tCO2e"],
  ])("of %s is not the emission's %s", (heading, unit) => {
    const sketch = withParameters(headed(heading, "产出量"), { emission_unit: unit });
    expect(codesOf(sketch)).toEqual(["monitoring-unit-differs"]);
  });

  it.each([
    ["产出量（MWh）", "MWh"],
    ["产出量（兆瓦时）", "MWh"],
    ["产出量（mwh）", "MWh"],
    ["产出量（台）", "台"],
    ["产出量（万元）", "万元"],
    ["产出量（平方米）", "m2"],
    ["产出量（人次）", "人次"],
    ["产出量（箱）", "箱"],
  ])("of %s is the output's %s", (heading, unit) => {
    const sketch = withParameters(headed("排放量", heading), { output_unit: unit });
    expect(codesOf(sketch)).toEqual([]);
  });

  it.each([
    ["产出量（kWh）", "MWh"],
    ["产出量（台）", "件"],
    ["产出量（件）", "辆"],
    ["产出量（人）", "人次"],
    ["产出量（元）", "万元"],
    ["产出量（箱）", "件"],
    ["产出量（m3）", "m2"],
  ])("of %s is not the output's %s", (heading, unit) => {
    const sketch = withParameters(headed("排放量", heading), { output_unit: unit });
    expect(codesOf(sketch)).toEqual(["monitoring-unit-differs"]);
  });

  it("is named beside the parameter's, at the heading", () => {
    const sketch = withParameters(headed("排放量（kt）", "产出量（台）"), { output_unit: "件" });
    expect(check(sketch).problems).toEqual([
      {
        code: "monitoring-unit-differs",
        where: { sheet: "监测数据", row: 2, column: 3 },
        facts: { column: "emission", header: "kt", unit: "tCO2e" },
      },
      {
        code: "monitoring-unit-differs",
        where: { sheet: "监测数据", row: 2, column: 4 },
        facts: { column: "output", header: "台", unit: "件" },
      },
    ]);
  });

  it("of energy is held to the workbook's, whichever way it is written", () => {
    const energy = (heading: string, unit: string | null) =>
      codesOf(withParameters(headed("排放量", "产出量", heading), { energy_unit: unit }));
    expect(energy("能耗量（吨标准煤）", "tce")).toEqual([]);
    expect(energy("能耗量（千克标准煤）", "kgce")).toEqual([]);
    expect(energy("能耗量（tce）", null)).toEqual([]);
    expect(energy("能耗量（吨标准煤）", "kgce")).toEqual(["monitoring-unit-differs"]);
  });
});
