import { Decimal } from "../../../src/exact/decimal";
import { findColumns } from "../../../src/monitoring/columns";
import { layOutYears } from "../../../src/sheets/lay-out-years";
import { columnReference, yearsChart, type ChartedData } from "../../../src/sheets/years-chart";
import { yearsSheet } from "../../../src/strings/zh-CN/years-sheet";
import { gridOf, type Typed } from "../assessment/sketch";

const dataOf = (headings: readonly Typed[], change: Partial<ChartedData> = {}): ChartedData => ({
  years: [2022, 2023],
  columns: findColumns(gridOf({ sheet: "监测数据", row: 2, column: 0 }, [headings])).columns,
  emissionUnit: "tCO2e",
  outputUnit: "MWh",
  counting: "added",
  multiple: new Decimal(1000),
  ...change,
});
const headings = ["年份", "月份", "排放量", "产出量"];

it("the sheet has a row a year, named for the chart, with formulas over the table's columns", () => {
  const { contents, names } = layOutYears(dataOf(headings), yearsSheet);
  expect(names.get("tanping_chart_data")).toEqual({ row: 3, column: 0, rows: 2, columns: 6 });
  expect(contents[2]).toEqual([
    "年份",
    "图中的年份",
    "排放量（tCO2e）",
    "产出量（MWh）",
    "碳排放强度（kgCO2e/MWh）",
    "产出量（1000 MWh）",
  ]);
  const total = (name: string) =>
    `=IF(COUNTIFS(TanpingMonitoring[年份],$A4,TanpingMonitoring[${name}],">=0")=0,NA(),SUMIFS(TanpingMonitoring[${name}],TanpingMonitoring[年份],$A4))`;
  expect(contents[3]).toEqual([
    2022,
    '=$A4&IF(SUMPRODUCT(DEVSQ(COUNTIFS(TanpingMonitoring[年份],$A4,TanpingMonitoring[月份],{1,2,3,4,5,6,7,8,9,10,11,12})))=0,"","*")',
    total("排放量"),
    total("产出量"),
    "=IFERROR(IF($D4>0,$C4*tanping_emission_factor/$D4,NA()),NA())",
    "=$D4/1000",
  ]);
});

it("without a column of months no year lacks one; without a column of amounts there is no total", () => {
  const { contents } = layOutYears(dataOf(["年份", "排放量"]), yearsSheet);
  expect(contents[4]?.[1]).toBe('=$A5&""');
  expect(contents[4]?.[3]).toBe("=NA()");
});

it("without a column of years there is no total at all", () => {
  const { contents } = layOutYears(dataOf(["排放量", "产出量"]), yearsSheet);
  expect(contents[3]?.slice(1, 4)).toEqual(['=$A4&""', "=NA()", "=NA()"]);
});

it("a heading is written as a formula needs it", () => {
  const { columns } = dataOf(["排放量[t]", "年份"]);
  expect(columnReference(columns, "emission")).toBe("TanpingMonitoring[排放量'[t']]");
  expect(columnReference(columns, "output")).toBeUndefined();
});

it("the chart names its series with their units, and stands over the sheet's columns", () => {
  const chart = yearsChart(dataOf(headings), yearsSheet);
  expect(chart.axes).toEqual({
    category: "年份 (* 缺月)",
    primary: "排放量（tCO2e）、产出量（1000 MWh）",
    secondary: "碳排放强度（kgCO2e/MWh）",
  });
  expect(chart.series.output).toEqual({
    name: "产出量（1000 MWh）",
    values: { row: 3, column: 5, rows: 2, columns: 1 },
  });
  expect(chart.categories).toEqual({ row: 3, column: 1, rows: 2, columns: 1 });
});

it.each([
  ["tCO2e", "", new Decimal(1), ["排放量（tCO2e）", "产出量", "碳排放强度"]],
  ["", "MWh", new Decimal(1), ["排放量", "产出量（MWh）", "碳排放强度"]],
  ["", "", new Decimal(10), ["排放量", "产出量（10）", "碳排放强度"]],
])("with the units %j and %j and a multiple of %s the series are called", (...its) => {
  const [emissionUnit, outputUnit, multiple, called] = its;
  const { series } = yearsChart(
    dataOf(headings, { emissionUnit, outputUnit, multiple }),
    yearsSheet,
  );
  expect(Object.values(series).map(({ name }) => name)).toEqual(called);
});
