import type { Context } from "./workbench";

export const sheet1 = (context: Context) => context.workbook.worksheets.getItem("Sheet1");
export const range = (context: Context, address: string) => sheet1(context).getRange(address);

export const fill = (context: Context) => {
  range(context, "A1:C4").values = [
    ["", "排放量", "强度"],
    ["2022年", 120, 0.5],
    ["2023年", 110, 0.4],
    ["2024年", 90, 0.3],
  ];
};

export const addChart = (
  context: Context,
  type: "Line" | "ColumnClustered" = "ColumnClustered",
) => {
  fill(context);
  return sheet1(context).charts.add(type, range(context, "A1:C4"), "Columns");
};

/** Columns on the primary axis, a line on the secondary one: as the add-in makes it. */
export const addCombo = (context: Context) => {
  const chart = addChart(context);
  chart.name = "Trend";
  chart.title.text = "碳排放趋势";
  chart.setPosition("E2", "L16");
  const line = chart.series.getItemAt(1);
  line.chartType = "Line";
  line.axisGroup = "Secondary";
  chart.axes.categoryAxis.title.text = "年份";
  chart.axes.valueAxis.title.text = "tCO2e";
  chart.axes.getItem("Value", "Secondary").title.text = "tCO2e/万元";
  chart.legend.position = "Bottom";
  return chart;
};
