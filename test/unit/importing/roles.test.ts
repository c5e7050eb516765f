import { headingUnit } from "../../../src/units/unit-in-text";
import {
  isOtherGas,
  isOutputOtherwise,
  namesGas,
  roleOf,
  rowApart,
} from "../../../src/importing/shape/roles";

it.each([
  ["year", "年份 年度 年 日期 统计期 核算期间 时间 Year Date Period Reporting_year emission_year"],
  ["month", "月 月份 Month"],
  [
    "source",
    "排放源 设施名称 account_id 企业代码 机组 电厂 企业名称 单位名称 plant Emission_source Facility Account_name",
  ],
  [
    "emission",
    "排放量 碳排放量（tCO2e） 温室气体排放总量 二氧化碳排放量 emissions_tCO2 Emission GHG 排放量(吨/年)",
  ],
  [
    "output",
    "产出量 产量（万吨） 工业总产值 发电量 供电量（万kWh） output_MWh Output/MWh Generation Production",
  ],
  ["energy", "能耗量 综合能耗 能源消费量 energy_consumption Energy_use(tce)"],
  ["note", "备注 说明 Remarks Comment"],
] as const)("knows %s by its headings", (role, headings) => {
  const unlike = headings.split(" ").filter((heading) => roleOf(heading) !== role);
  expect(unlike).toEqual([]);
});

it.each(
  "碳排放强度(tCO2/万元) 单位产品排放量 单位产值能耗 万元产值能耗 人均排放量 排放因子 排放占比 排放量同比 排放量% 设备编号 published_gCO2_per_kWh emission_factor carbon_intensity tCO2/MWh 序号 运行时间 填报日期 负责人".split(
    " ",
  ),
)("takes %s for none of them", (heading) => {
  expect(roleOf(heading)).toBeNull();
});

it.each([
  ["排放量（tCO2e）", "tCO2e"],
  ["排放量(t CO₂)", "t CO2"],
  ["碳排放量【万吨】", "万吨"],
  ["产量[t]", "t"],
  ["产量万吨", "万吨"],
  ["发电量 万千瓦时", "万千瓦时"],
  ["产值：万元", "万元"],
  ["排放量/吨", "吨"],
  ["emissions_tCO2", "tCO2"],
  ["output_MWh", "MWh"],
  ["Output, MWh", "MWh"],
  ["排放量（外购）（吨）", "吨"],
  ["排放量'（吨）", "吨"],
  ["碳排放强度(tCO2/万元)", "tCO2/万元"],
  ["产量（箱）", "箱"],
])("reads the unit of %s: %s", (heading, unit) => {
  expect(headingUnit(heading)).toBe(unit);
});

it.each(["排放量", "年份", "output", "plant", "人员", "备注()"])("reads none of %s", (heading) => {
  expect(headingUnit(heading)).toBeNull();
});

it.each([
  ["GHGRP ID", null],
  ["Emission_no.", null],
  ["排放口编号", null],
  ["Facility ID", "source"],
  ["能源消费碳排放量", "emission"],
  ["Energy-related CO2 emissions", "emission"],
  ["Indirect emissions from imported energy", "emission"],
  ["Electricity generated", "output"],
  ["Waste generated", null],
  ["範疇一(公噸CO2e)", "emission"],
  ["统计周期", "year"],
  ["廠別", "source"],
  ["Installation", "source"],
  ["计划产量", null],
  ["目标排放量", null],
  ["上年同期产量", null],
  ["累计排放量", null],
  ["Planned output", null],
  ["Target emissions", null],
  ["实际产量", "output"],
  ["Plant emissions", "emission"],
  ["Power", "output"],
  ["產量", "output"],
  ["统计年度", "year"],
  ["上年度", null],
  ["SO2排放量(t)", null],
  ["废水排放量", null],
  ["Avoided emissions", null],
  ["排放量增减", null],
  ["装机容量", null],
  ["工艺排放", "emission"],
  ["供热量", "output"],
  ["CO2 cost (tCO2e)", null],
  ["CO2 credits purchased", null],
  ["CO2 captured", null],
  ["碳排放量履约", null],
  ["产量成本(元)", null],
  ["Production days", null],
  ["Production (kilowatt-hours)", "output"],
  ["Costa Rica emissions", "emission"],
  ["Singapore emissions", "emission"],
  ["Accredited emissions", "emission"],
  ["Emissions by taxis", "emission"],
  ["生産量", "output"],
  ["Jahr", "year"],
  ["投产年份", null],
  ["吨钢碳排放(t)", null],
  ["度电碳排放(kg)", null],
  ["Product carbon footprint (kgCO2e)", null],
  ["Specific emissions (t)", null],
  ["每年排放量(t)", "emission"],
  ["吨位", null],
  ["年初至今排放量", null],
  ["排放量1-本月", null],
  ["上月排放量", null],
  ["基期排放量", null],
  ["Emissions to date", null],
  ["Number of production lines", null],
  ["月均排放量", null],
  ["最大月排放量", null],
  ["许可排放量", null],
  ["行业标杆排放量", null],
  ["核定产量", null],
  ["核定排放量", "emission"],
  ["设计院排放量", "emission"],
  ["Average emissions", null],
  ["Max output", null],
  ["Mining emissions", "emission"],
  ["Minute output", "output"],
  ["GHG emissions upper bound", null],
  ["提交日期", null],
  ["Invoice date", "year"],
] as const)(
  "takes %s for %s: what was planned, or is another year's, fills no column",
  (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  },
);

it.each(["CH4", "CH₄", "N2O排放量", "HFC-134a", "SF6 emissions", "甲烷（吨）", " 六氟化硫 "])(
  "knows a row of a gas but CO2: %s",
  (text) => expect(isOtherGas(text)).toBe(true),
);

it.each(["CO2", "CH4 (tCO2e)", "甲烷（二氧化碳当量）", "甲烷锅炉", "CH4 boiler"])(
  "takes %s for no row of a gas",
  (text) => expect(isOtherGas(text)).toBe(false),
);

it("knows headings that begin with a gas", () => {
  expect(["CO2 (t)", "二氧化碳排放量", "CH4(t)"].every(namesGas)).toBe(true);
  expect(["排放量", "GHG", "折算CO2排放"].some(namesGas)).toBe(false);
});

it.each([
  "计划",
  "年度计划数",
  "上年同期",
  "去年",
  "Budget",
  "FORECAST",
  "Prior year",
  "BAU",
  "基准情景",
  "同比增减",
  "限额",
  "行业先进值",
  "基准线排放",
  "Benchmark",
])("knows a row that did not come about in its period: %s", (text) =>
  expect(rowApart(text)).toBe("planned-row"),
);

it.each(
  "接待人次|上网电量（万千瓦时）|货物吞吐量(万吨)|生产台数|Units produced|Occupied room-nights".split(
    "|",
  ),
)("knows %s for an output where no other is", (heading) => {
  expect(roleOf(heading)).toBeNull();
  expect(isOutputOtherwise(heading)).toBe(true);
});

it.each(
  "培训人次|废水处理量|固废处理量|人均吞吐量|计划客运量|CO2 per unit produced|Unit".split("|"),
)("takes %s for no output, also where no other is", (heading) =>
  expect(isOutputOtherwise(heading)).toBe(false),
);

it.each(
  "减：外售热力|扣除外供电力|CCER抵消|碳汇|绿电减排量|Less: heat sold|Carbon offsets|Memo: biogenic CO2|Outside of scopes|生物质燃烧CO2排放".split(
    "|",
  ),
)("knows a row of what is taken off, offset or listed beside: %s", (text) => {
  expect(rowApart(text)).toBe("offset-row");
});

it.each(
  "单位产品排放|排放强度|碳排放强度（tCO2/t）|Emission intensity|单位产值能耗|一厂占比|增长率(%)|Share of total".split(
    "|",
  ),
)("knows a row of an intensity: %s", (text) => expect(rowApart(text)).toBe("rate-row"));

it.each(
  "实际|计划外检修|Target store|上年度结转||Plant A|减压车间|常减压装置|碳汇林场|生物质锅炉|高强度螺栓|比例阀厂|Sharewell|Capital plant|限额以上企业|Offset printing|Lessing works|Deduit plant|单位A".split(
    "|",
  ),
)("takes %j for a row like others", (text) => {
  expect(rowApart(text)).toBeNull();
});

it.each(
  "CO2 reduction (t)|Rolling 12 months emissions|近12个月排放量|Annualised emissions|CO2 saved|CO2浓度|CO2 concentration|CO2排放速率|排放量排名|Emissions rank|产量增长率|产出率|投入产出比|Production growth|烟气CO2流量".split(
    "|",
  ),
)("takes %s for no amount of the period", (heading) => {
  expect(roleOf(heading)).toBeNull();
});

it.each("Frankfurt emissions|Production rate|CO2|二氧化碳当量|碳排|温室气体总量".split("|"))(
  "takes %s for an amount",
  (heading) => {
    expect(roleOf(heading)).not.toBeNull();
  },
);
