import { amountUnit, conversion } from "../../../src/units/amount-unit";

describe("a unit", () => {
  it.each([
    ["tCO2e", "kg", "1000"],
    ["tCO2", "tCO2e", "1"],
    ["t CO₂e", "tCO2e", "1"],
    ["tCO2eq", "tCO2e", "1"],
    ["tCO2-eq", "tCO2e", "1"],
    ["t-CO2", "tCO2e", "1"],
    ["吨二氧化碳当量", "tCO2e", "1"],
    ["吨二氧化碳", "kgCO2e", "1000"],
    ["万吨", "t", "10000"],
    ["万吨CO2", "tCO2e", "10000"],
    ["10ktCO2e", "tCO2e", "10000"],
    ["ktCO2", "tCO2e", "1000"],
    ["1000 t", "kg", "1000000"],
    ["t CO2 equiv", "tCO2e", "1"],
    ["t CO2 equivs", "tCO2e", "1"],
    ["t CO2 equivalents", "tCO2e", "1"],
    ["ｔＣＯ２", "tCO2e", "1"],
    ["千克", "吨", "0.001"],
    ["公斤", "kg", "1"],
    ["万kWh", "MWh", "10"],
    ["万千瓦时", "MWh", "10"],
    ["亿千瓦时", "MWh", "100000"],
    ["kW·h", "MWh", "0.001"],
    ["度", "kWh", "1"],
    ["GWh", "万千瓦时", "100"],
    ["万元", "元", "10000"],
    ["亿元", "万元", "10000"],
    ["百万元", "万元", "100"],
    ["tce", "kgce", "1000"],
    ["万吨标准煤", "tce", "10000"],
    ["GJ", "MJ", "1000"],
    ["㎡", "平方米", "1"],
    ["万m3", "立方米", "10000"],
    ["万件", "件", "10000"],
  ])("%s is so many %s: %s", (from, to, factor) => {
    expect(conversion(from, to)?.toFixed()).toBe(factor);
    expect(conversion(to, from)?.times(factor).toFixed()).toBe("1");
  });

  it.each([
    ["t", "MWh"],
    ["tce", "t"],
    ["元", "m2"],
    ["GJ", "MWh"],
    ["箱", "件"],
    ["", "t"],
    ["tCO2/MWh", "tCO2"],
    ["吨/年", "吨"],
  ])("%s does not become %s", (from, to) => {
    expect(conversion(from, to)).toBeNull();
  });

  it.each(["箱", "", " Stück "])("nobody knows (%j) is still itself", (unit) => {
    expect(amountUnit(unit)).toBeNull();
    expect(conversion(unit, ` ${unit.toUpperCase()} `)?.toFixed()).toBe("1");
  });
});

it("says the same of a unit after more texts than it keeps in mind", () => {
  const before = amountUnit("万tCO2e");
  for (let number = 0; number < 600; number += 1) expect(amountUnit(`unit ${number}`)).toBeNull();
  expect(amountUnit("万tCO2e")).toEqual(before);
  expect(before?.factor.toFixed()).toBe("10000000000");
});
