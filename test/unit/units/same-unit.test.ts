import { isSameUnit } from "../../../src/units/same-unit";

describe("units", () => {
  it.each([
    ["万tCO2e", "10ktCO2e"],
    ["万吨CO₂e", "10ktCO2e"],
    ["ｔＣＯ２ｅ", "tCO2e"],
    ["吨 CO2e", "tCO2e"],
    ["公斤", "千克"],
    ["m²", "m2"],
    ["MWh", "兆瓦时"],
    ["万 箱", "10k箱"],
    ["t", "tCO2e"],
  ])("%s is another way of writing %s", (one, other) => {
    expect(isSameUnit(one, other)).toBe(true);
  });

  it.each([
    ["tCO2e", "kgCO2e"],
    ["10ktCO2e", "tCO2e"],
    ["tce", "kgce"],
    ["箱", "件"],
  ])("%s is not %s", (one, other) => {
    expect(isSameUnit(one, other)).toBe(false);
  });
});

describe("units that do not convert", () => {
  it.each([
    ["千克/箱", "kg/箱"],
    ["公斤/箱", "kg/箱"],
    ["吨/箱", "t/箱"],
    ["万箱", "10k箱"],
    ["Ｔ / 箱", "t/箱"],
  ])("are the same in whichever words: %s and %s", (one, other) => {
    expect([isSameUnit(one, other), isSameUnit(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["千克/箱", "/箱"],
    ["公斤/箱", "/箱"],
    ["吨/箱", "/箱"],
    ["吨/箱", "kg/箱"],
    ["万箱", "箱"],
  ])("are not where they differ: %s and %s", (one, other) => {
    expect([isSameUnit(one, other), isSameUnit(other, one)]).toEqual([false, false]);
  });
});
