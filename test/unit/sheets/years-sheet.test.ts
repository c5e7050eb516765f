import { findColumns } from "../../../src/monitoring/columns";
import { layOutYears } from "../../../src/sheets/lay-out-years";
import { columnReference, yearsCharts, type ChartedData } from "../../../src/sheets/years-chart";
import { yearsSheet } from "../../../src/strings/zh-CN/years-sheet";
import { gridOf, type Typed } from "../assessment/sketch";

const dataOf = (headings: readonly Typed[], change: Partial<ChartedData> = {}): ChartedData => ({
  years: [2022, 2023],
  columns: findColumns(gridOf({ sheet: "监测数据", row: 2, column: 0 }, [headings])).columns,
  emissionUnit: "tCO2e",
  outputUnit: "MWh",
  counting: "added",
  ...change,
});
const headings = ["年份", "月份", "排放量", "产出量"];

it("the sheet has a row a year, named for the chart, with formulas over the table's columns", () => {
  const { contents, names } = layOutYears(dataOf(headings), yearsSheet);
  expect(names.get("tanping_chart_data")).toEqual({ row: 3, column: 0, rows: 2, columns: 5 });
  expect(contents[2]).toEqual([
    "年份",
    "图中的年份",
    "排放量（tCO2e）",
    "产出量（MWh）",
    "碳排放强度（kgCO2e/MWh）",
  ]);
  const total = (name: string) =>
    `=IF(COUNTIFS(TanpingMonitoring[年份],$A4,TanpingMonitoring[${name}],">=0")=0,NA(),SUMIFS(TanpingMonitoring[${name}],TanpingMonitoring[年份],$A4))`;
  expect(contents[3]).toEqual([
    2022,
    '=$A4&IF(SUMPRODUCT(DEVSQ(COUNTIFS(TanpingMonitoring[年份],$A4,TanpingMonitoring[月份],{1,2,3,4,5,6,7,8,9,10,11,12})))=0,"","*")',
    total("排放量"),
    total("产出量"),
    "=IFERROR(IF($D4>0,$C4*tanping_emission_factor/$D4,NA()),NA())",
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

it("a chart has emission as columns and intensity as a line, the one below it output alone, each with its unit", () => {
  const values = (column: number) => ({ row: 3, column, rows: 2, columns: 1 });
  const shared = { categories: values(1) };
  expect(yearsCharts(dataOf(headings), yearsSheet)).toEqual([
    {
      ...shared,
      name: "TanpingYears",
      title: "各年度的排放量与碳排放强度",
      axes: { category: "年份 (* 缺月)", primary: "排放量（tCO2e）" },
      columns: { name: "排放量（tCO2e）", values: values(2) },
      line: { name: "碳排放强度（kgCO2e/MWh）", values: values(4) },
    },
    {
      ...shared,
      name: "TanpingYearsOutput",
      title: "各年度的产出量",
      axes: { category: "年份 (* 缺月)", primary: "产出量（MWh）" },
      columns: { name: "产出量（MWh）", values: values(3) },
      line: null,
    },
  ]);
});

it.each([
  ["tCO2e", "", ["排放量（tCO2e）", "碳排放强度", "产出量"]],
  ["", "MWh", ["排放量", "碳排放强度", "产出量（MWh）"]],
  ["", "", ["排放量", "碳排放强度", "产出量"]],
])("with the units %j and %j the series are called %j", (emissionUnit, outputUnit, called) => {
  const charts = yearsCharts(dataOf(headings, { emissionUnit, outputUnit }), yearsSheet);
  const series = charts.flatMap(({ columns, line }) => (line ? [columns, line] : [columns]));
  expect(series.map(({ name }) => name)).toEqual(called);
});
