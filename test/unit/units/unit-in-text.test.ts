import { bareUnit, headingUnit, isUnitWord, unitsIn } from "../../../src/units/unit-in-text";

describe("a unit that converts to none of ours", () => {
  it.each(
    (
      "lb lbs pound pounds klb Mlb 磅 斤 担 盎司 oz 美元 万美元 百万美元 千美元 亿美元 美金 欧元 日元 港元 港币 英镑 " +
      "USD kUSD US$ $ EUR € GBP £ JPY HKD 桶 百万桶 barrel barrels bbl 加仑 gal gallon gallons 升 litre litres " +
      "liter liters cal kcal 万kcal 大卡 千卡 btu btus MMBtu MMBtus therm therms 亩 acre acres sqft sq.ft ft2 " +
      "平方英尺 箱 万箱 袋 瓶 卷 双 吨公里 人公里 tkm pkm"
    ).split(" "),
  )("is one all the same: %s", (word) => {
    expect(isUnitWord(word)).toBe(true);
  });

  it.each([
    "lb CO2",
    "lb-CO2",
    "lbCO2e",
    "lb CO2eq",
    "lb CO2-eq",
    "lb-CO2-e",
    "US_$",
    "thousand lb",
    "million USD",
    "billion USD",
    "ｌｂ",
  ])("is one with what is weighed, and with a multiple: %s", (word) => {
    expect(isUnitWord(word)).toBe(true);
  });

  it.each(["", "CO2", "CO2 lb", "lbx", "xlb", "lb h", "x美元", "kk$", "盒"])(
    "is not just any word: %j",
    (word) => {
      expect(isUnitWord(word)).toBe(false);
    },
  );
});

describe("the unit that a heading names", () => {
  it.each([
    ["排放量（tCO2e）", "tCO2e"],
    ["排放量(tCO2e)", "tCO2e"],
    ["排放量[t]", "t"],
    ["排放量【万吨】", "万吨"],
    ["排放量 ( kg )", "kg"],
    ["排放量（单位：t）", "t"],
    ["排放量（单位t）", "t"],
    ["排放量(t' )", "t"],
    ["排放量（直接）（t）", "t"],
    ["排放量（箱）（t）", "t"],
    ["排放量（箱）", "箱"],
    ["排放量（箱）（盒）", "箱"],
    ["排放量（）（盒）", "盒"],
    ["排放量（含税）（盒）", "盒"],
    ["排放量（范围一）", null],
    ["排放量（不含外购）", null],
    ["排放量（包括外购）", null],
    ["排放量（不包括外购）", null],
    ["排放量（其中锅炉）", null],
    ["排放量（间接）", null],
    ["排放量（外购电）", null],
    ["排放量（净）", null],
    ["排放量（毛）", null],
    ["排放量（总）", null],
    ["排放量（合计）", null],
    ["Emission (Scope 1)", null],
    ["Emission (incl. grid)", null],
    ["Emission (excl. grid)", null],
    ["Emission (direct)", null],
    ["Emission (indirect)", null],
    ["Emission (net)", null],
    ["Emission (gross)", null],
    ["Emission (total)", null],
    ["排放量（炉净）", "炉净"],
    ["产量万吨", "万吨"],
    ["排放量tCO2e", "tCO2e"],
    ["排放量：t", "t"],
    ["排放量/t", "t"],
    ["排放量, t", "t"],
    ["排放量_-t", "t"],
    ["产出量MWh", "MWh"],
    ["产值万元", "万元"],
    ["发电量kWh", "kWh"],
    ["供电量 MWh", "MWh"],
    ["能耗tce", "tce"],
    ["能耗量tce", "tce"],
    ["碳排放t", "t"],
    ["全厂排放量t", "t"],
    ["output_MWh", "MWh"],
    ["emission kg CO2", "kg_CO2"],
    ["emission-t", "t"],
    ["emission:t", "t"],
    ["emission,t", "t"],
    ["emission/t", "t"],
    ["排放量（折合单位：t）", "折合单位:t"],
    ["排放量t CO2e", "t CO2e"],
    ["排放量 t CO2e", "t CO2e"],
    ["emission - t", "t"],
    ["emission t ", "t"],
    ["t/CO2", null],
    ["t", "t"],
    ["k g", "kg"],
    ["吨", "吨"],
    ["排放量", null],
    ["emission", null],
    ["year", null],
    ["t emission", null],
    ["", null],
    [" ", null],
    ["Generation GWh²", "GWh"],
    ["Generation GWh² ", "GWh"],
    ["Generation GWh² net", "GWh"],
    ["Generation GWh¹²", "GWh"],
    ["emission kg CO2 '", "kg_CO2"],
    ["Emission (unit: t)", "t"],
    ["Emission (units: kg)", "kg"],
    ["排放量（计量单位：t）", "t"],
    ["排放量 ktCO2e 1)", "ktCO2e"],
    ["Emissions ktCO2e (2021-2023)", "ktCO2e"],
    ["Area m²", "m2"],
    ["Emissions (hundred tonnes CO2e)", "hundred tonnes CO2e"],
    ["Output, 100 million kWh", "100_million_kWh"],
    ["Emissions (thousands of tonnes of CO2)", "thousands of tonnes of CO2"],
    ["排放量（×10⁴ tCO2e）", "×10^4 tCO2e"],
    ["产量（10³t）", "10^3t"],
    // What makes a multiple of the unit is not dropped, known or not.
    ["Emissions (dozens of tonnes CO2e)", "dozens of tonnes CO2e"],
    ["Emissions (M tonnes CO2e)", "M tonnes CO2e"],
    ["Scope 1 tCO2e", "tCO2e"],
    ["Emissions 2023 tCO2e", "tCO2e"],
    ["（一）直接排放", null],
    ["直接排放（1）", null],
    ["排放量(tCO2e)②", "tCO2e"],
    ["Emission t② ", "t"],
    ["Mt Piper emissions", null],
    ["Emissions of Mt Piper", null],
    ["Acre Lane emissions", null],
    ["Energy MWh sold", "MWh"],
    ["Emissions tCO2e gross", "tCO2e"],
    ["Emissions in lb", "lb"],
    ["产量/箱", "箱"],
    ["产值：万美元", "万美元"],
    ["Emissions: total", null],
    ["产量/盒", "盒"],
    ["产值 / 盒", "盒"],
    ["能耗：盒", "盒"],
    ["全年排放/盒", "盒"],
    ["面板/盒", null],
    ["Emission/batch", "batch"],
    ["Emissions: batches", "batches"],
    ["Output in crates", "crates"],
    ["Output  :  crates", "crates"],
    ["Output:crates", "crates"],
    ["Output crates", null],
    ["Output inside", null],
    ["Production: bags of 50", null],
    ["Production: sacks, large", "sacks, large"],
    ["Annual generation: rolls", "rolls"],
    ["Energy: cords", "cords"],
    ["Output: 2023", null],
    ["Output: sixteen letters", "sixteen letters"],
    ["Output: sixteen letters!", "sixteen letters!"],
    ["Output: seventeen letters", null],
  ])("%s is %j", (heading, unit) => {
    expect(headingUnit(heading)).toBe(unit);
  });
});

describe("a text that holds nothing but a unit", () => {
  it.each([
    ["（吨）", "吨"],
    [" (t) ", "t"],
    ["[kWh]", "kWh"],
    ["单位：MWh", "MWh"],
    ["单位MWh", "MWh"],
    ["（单位：万元）", "万元"],
    ["MWh", "MWh"],
    ["-", ""],
    ["——", ""],
    ["//", ""],
    ["—t", "—t"],
    ["t—", "t—"],
    ["x单位：t", "x单位:t"],
  ])("%j is %j", (text, unit) => {
    expect(bareUnit(text)).toBe(unit);
  });
});

describe("the units among the words of a text", () => {
  it.each([
    ["万吨", ["万吨"]],
    ["t CO2e)", ["t CO2e"]],
    ["t]", ["t"]],
    ["t】", ["t"]],
    ["t) ", []],
    [" t ", ["t"]],
    ["吨、万元", ["吨", "万元"]],
    ["吨,万元;MWh", ["吨", "万元", "MWh"]],
    ["万吨 制表：张工", ["万吨"]],
    ["吨、 万元", ["吨", "万元"]],
    ["箱", ["箱"]],
    ["甲公司", []],
    ["万美元", ["万美元"]],
    ["吨 、 ; 万元", ["吨", "万元"]],
    ["", []],
  ])("%j are %j", (text, units) => {
    expect(unitsIn(text)).toEqual(units);
  });
});

it.each([
  ["GHG emissions, tonnes CO2e (000s)", "000 tonnes_CO2e"],
  ["Emissions tCO2e (x1000)", "1000 tCO2e"],
  ["Emissions [tCO2e] [in thousands]", "thousand tCO2e"],
  ["排放量tCO2e（万）", "万 tCO2e"],
  ["Emissions (kt CO2e) (thousands)", "kt CO2e"],
  ["排放量（万）", "万"],
])("reads the multiple in brackets of its own of %s: %s", (heading, unit) => {
  expect(headingUnit(heading)).toBe(unit);
});
