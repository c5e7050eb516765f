import { kgCO2ePer, kgcePer, normalUnit } from "../../../src/units/units";

describe("units", () => {
  it.each([
    ["kgCO2e", "1"],
    ["tCO2e", "1000"],
    ["10ktCO2e", "10000000"],
  ] as const)("one %s is %s kgCO2e (R5)", (unit, kilograms) => {
    expect(kgCO2ePer(unit).toFixed()).toBe(kilograms);
  });

  it.each([
    ["kgce", "1"],
    ["tce", "1000"],
  ] as const)("one %s is %s kgce (R8)", (unit, kilograms) => {
    expect(kgcePer(unit).toFixed()).toBe(kilograms);
  });

  it.each([
    ["万tCO2e", "10ktCO2e"],
    ["万吨CO₂e", "10ktCO2e"],
    ["ｔＣＯ２ｅ", "tCO2e"],
    ["吨 CO2e", "tCO2e"],
    ["公斤", "千克"],
    ["m²", "m2"],
  ])("%s is another way of writing %s", (one, other) => {
    expect(normalUnit(one)).toBe(normalUnit(other));
  });

  it.each([
    ["tCO2e", "kgCO2e"],
    ["10ktCO2e", "tCO2e"],
    ["tce", "kgce"],
    ["t", "tCO2e"],
  ])("%s is not %s", (one, other) => {
    expect(normalUnit(one)).not.toBe(normalUnit(other));
  });
});
