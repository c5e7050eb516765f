import type { SheetSnapshot } from "../../../book/snapshot";

const ranges = (column: string) => ({
  name: `='监测 数据'!$${column}$1`,
  values: `='监测 数据'!$${column}$2:$${column}$3`,
  categories: "='监测 数据'!$A$2:$A$3",
});

/** Charts beside the table: columns with a line on its own axis, and a line that says as little as possible. */
export const everyChart: SheetSnapshot["charts"] = [
  {
    id: "chart-1",
    name: "趋势",
    anchor: {
      from: { row: 4, column: 0, right: 0, down: 0 },
      to: { row: 20, column: 6, right: 12.5, down: 3 },
    },
    title: "碳排放趋势 & <强度>\n第二行",
    axisTitles: { category: "年份", value: "tCO2e", secondaryValue: "tCO2e/万元" },
    legend: "bottom",
    series: [
      { ...ranges("B"), kind: "column", axisGroup: "primary" },
      { ...ranges("C"), name: "a & b", kind: "line", axisGroup: "secondary" },
    ],
  },
  {
    id: "chart-2",
    name: "Chart 2",
    anchor: {
      from: { row: 22, column: 0, right: 0, down: 0 },
      to: { row: 30, column: 4, right: 0, down: 0 },
    },
    title: null,
    axisTitles: { category: null, value: null, secondaryValue: null },
    legend: null,
    series: [
      {
        name: "",
        values: "='监测 数据'!#REF!",
        categories: null,
        kind: "line",
        axisGroup: "primary",
      },
      { name: "新", values: null, categories: null, kind: "line", axisGroup: "primary" },
    ],
  },
];
