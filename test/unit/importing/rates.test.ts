import { rateOf, revenueOf } from "../../../src/importing/shape/rates";

describe("the rate under a heading", () => {
  it.each<[string, string | null, string]>([
    ["排放强度", null, ""],
    ["Emission intensity (tCO2e/MWh)", "tCO2e/MWh", "tCO2e/MWh"],
    ["tonnes per MWh", "MWh", "tonnes per MWh"],
    ["Emissions, tonnes per MWh", "MWh", "tonnes per MWh"],
    ["单位产品碳排放", "t/t", "t/t"],
    ["吨钢碳排放(t)", "t", ""],
    ["Product carbon footprint (kgCO2e)", "kgCO2e", ""],
  ])("%j in %j is in %j", (heading, unit, wanted) => {
    expect(rateOf(heading, unit, 7)).toEqual({ heading, unit: wanted, row: 7 });
  });

  it.each<[string, string | null]>([
    ["排放量(tCO2e)", "tCO2e"],
    ["Emissions, t/a", "t/a"],
    ["Tonnes per site", null],
    ["备注", null],
    ["单车载重(t)", "t"],
  ])("is none under %j", (heading, unit) => {
    expect(rateOf(heading, unit, 7)).toBeNull();
  });
});

describe("the revenue under a heading", () => {
  it.each([
    ["营业收入", "百万元"],
    ["Revenue (CNY million)", "CNY million"],
  ])("%j in %j is one", (heading, unit) => {
    expect(revenueOf(heading, unit, 7)).toEqual({ heading, unit, row: 7 });
  });

  it.each([
    ["营业收入", null],
    ["Sales", "t"],
    ["Tax", "万元"],
  ])("%j in %j is none", (heading, unit) => {
    expect(revenueOf(heading, unit, 7)).toBeNull();
  });
});
