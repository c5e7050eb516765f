import type { Chart } from "../../../book/charts/chart";
import type { ChartData } from "../../../book/charts/chart-data";
import { chartText } from "../../../page/chart/chart-text";
import { layOutChart } from "../../../page/chart/lay-out-chart";
import { layOutLegend } from "../../../page/chart/lay-out-legend";
import { layOutMarks } from "../../../page/chart/lay-out-marks";
import { valueScale } from "../../../page/chart/value-scale";

test.each<[string, number[], number, number]>([
  ["starts at zero", [3, 97], 0, 100],
  ["starts near values that lie close together", [950, 1000], 920, 1020],
  ["reaches below zero", [-4, 6], -4, 8],
  ["ends at zero when all is below", [-9, -3], -10, 2],
  ["runs from 0 to 1.2 without values", [], 0, 1.2],
  ["runs from 0 to 1.2 for zeros", [0, 0], 0, 1.2],
])("a value axis %s", (_what, values, least, most) => {
  expect(valueScale(values)).toMatchObject({ least, most });
});

test("the lines of a value axis are round numbers, without the dust of doubles", () => {
  expect(valueScale([0.1, 0.62]).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
});

const room = { left: 0, top: 0, width: 200, height: 100 };

test("a legend breaks into lines when its names are too long for one", () => {
  const { entries, rest } = layOutLegend(room, ["一二三四五", "六七八九十", "甲"], "bottom");
  expect(new Set(entries.map(({ top }) => top)).size).toBe(2);
  expect(rest.height).toBe(100 - 40);
  expect(layOutLegend(room, ["甲"], null)).toEqual({ entries: [], rest: room });
});

const series = { name: "", values: null, categories: null, axisGroup: "primary" } as const;
const corner = { row: 0, column: 0, right: 0, down: 0 };
const chart: Chart = {
  id: "1",
  name: "a",
  anchor: { from: corner, to: corner },
  title: "x",
  axisTitles: { category: null, value: null, secondaryValue: null },
  legend: null,
  series: [
    { ...series, kind: "column" },
    { ...series, kind: "line", axisGroup: "secondary" },
  ],
};
const data: ChartData = {
  categories: [],
  series: chart.series.map((one, index) => ({
    series: one,
    name: "",
    values: index === 0 ? [10, -10, null] : [1, null, 3],
    numberFormat: "0.0",
  })),
};
const text = chartText(chart, data, (number) => `S${number}`, {
  locale: "zh-CN",
  date1904: false,
});

test("columns grow from zero both ways, and lines break where a value is missing", () => {
  const layout = layOutChart(chart, data, text, { width: 300, height: 200 });
  const { columns, lines } = layOutMarks(data, layout, 3);
  const [up, down] = columns[0]?.boxes ?? [];
  expect(columns[0]?.boxes).toHaveLength(2);
  if (up === undefined || down === undefined) throw new Error("Two columns should be drawn.");
  expect((up.top + up.height).toFixed(6)).toBe(down.top.toFixed(6));
  expect(up.height.toFixed(6)).toBe(down.height.toFixed(6));
  expect(lines[0]?.pieces).toHaveLength(2);
});

test("points without categories are counted, and numbers are written as their cells are", () => {
  expect(text.categories).toEqual(["1", "2", "3"]);
  expect(text.names).toEqual(["S1", "S2"]);
  const layout = layOutChart(chart, data, text, { width: 300, height: 200 });
  expect(layout.secondary?.labels).toContain("2.0");
});
