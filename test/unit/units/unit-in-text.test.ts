import { bareUnit, headingUnit, unitsIn } from "../../../src/units/unit-in-text";

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
    ["t", "t"],
    ["k g", "kg"],
    ["吨", "吨"],
    ["排放量", null],
    ["emission", null],
    ["year", null],
    ["t emission", null],
    ["", null],
    [" ", null],
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
    ["吨、万元", ["吨", "万元"]],
    ["吨,万元;MWh", ["吨", "万元", "MWh"]],
    ["万吨 制表：张工", ["万吨"]],
    ["吨、 万元", ["吨", "万元"]],
    ["箱", []],
    ["", []],
  ])("%j are %j", (text, units) => {
    expect(unitsIn(text)).toEqual(units);
  });
});
