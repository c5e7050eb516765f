import { titleUnitFor, unitFits } from "../../../src/units/unit-fits";

describe("a unit", () => {
  it.each([
    ["t", "emission", "排放量", true],
    ["万吨CO2", "emission", "排放量", true],
    ["tce", "emission", "排放量", false],
    ["MT", "emission", "排放量", true],
    ["tons", "emission", "排放量", true],
    ["t/a", "emission", "排放量", true],
    ["MWh/a", "emission", "排放量", false],
    ["MWh", "emission", "排放量", false],
    ["箱", "emission", "排放量", false],
    ["tce", "energy", "能耗量", true],
    ["MWh", "energy", "能耗量", true],
    ["GJ", "energy", "能耗量", true],
    ["t", "energy", "能耗量", false],
    ["万元", "energy", "能耗量", false],
    ["箱", "energy", "能耗量", false],
    ["万元", "output", "产值", true],
    ["万元", "output", "Revenue", true],
    ["万元", "output", "Added value", true],
    ["t", "output", "产值", false],
    ["t", "output", "revenue", false],
    ["kWh", "output", "发电量", true],
    ["kWh", "output", "Electricity", true],
    ["t", "output", "供电量", false],
    ["m2", "output", "建筑面积", true],
    ["m2", "output", "Floor area", true],
    ["m3", "output", "面积", false],
    ["t", "output", "产量", true],
    ["件", "output", "产量", true],
    ["万元", "output", "产量", false],
    ["t", "output", "其他", true],
    ["万元", "output", "其他", true],
    ["箱", "output", "其他", true],
    ["tce", "output", "其他", false],
    ["tCO2", "output", "产量", false],
    ["吨二氧化碳", "output", "产量", false],
    ["ｔＣＯ２", "output", "产量", false],
  ] as const)("%s can be that of the %s under %s: %p", (unit, key, heading, fits) => {
    expect(unitFits(unit, key, heading)).toBe(fits);
  });
});

describe("of the units of a title", () => {
  it.each([
    [["t", "万元"], "emission", "排放量", "t"],
    [["万元", "t"], "emission", "排放量", "t"],
    [["t", "万元"], "output", "产值", "万元"],
    [["t", "吨", "tonne"], "emission", "排放量", "t"],
    [["t", "kg"], "emission", "排放量", null],
    [["t", "吨", "kg"], "emission", "排放量", null],
    [["MWh"], "emission", "排放量", null],
    [["箱", "件"], "output", "其他", null],
    [["箱"], "emission", "排放量", "箱"],
    [["箱", "件"], "emission", "排放量", "箱"],
    [["箱", "盒"], "emission", "排放量", null],
    [[], "emission", "排放量", null],
  ] as const)("%j the %s under %s has %j", (units, key, heading, unit) => {
    expect(titleUnitFor(units, key, heading)).toBe(unit);
  });
});
