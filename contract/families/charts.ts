import type { Family } from "../assumption";
import { documented } from "../source";
import type { Trial } from "../trial";

/** Queues a chart of columns over one column of figures, as our sheet of yearly totals has it. */
const draw = (trial: Trial): Excel.Chart => {
  trial.write("A1", [
    ["年份", "排放量", "强度"],
    [2023, 10, 1.5],
    [2024, 20, 2.5],
  ]);
  const chart = trial.sheet.charts.add("ColumnClustered", trial.range("B2:B3"), "Columns");
  chart.name = "TrialChart";
  return chart;
};

export const charts: Family = {
  en: "Charts",
  zh: "图表",
  assumptions: [
    {
      id: "charts-added",
      en: "A chart of one column of figures has one series, and is found by its name.",
      zh: "用一列数作图只有一个系列，并可按名称找到。",
      source: documented("ChartCollection", "add()"),
      reliedOnBy: "src/excel/draw-years-charts.ts",
      since: "1.4",
      expects: [1, false, true],
      see: async (trial) => {
        const count = draw(trial).series.getCount();
        const there = trial.sheet.charts.getItemOrNullObject("TrialChart");
        const none = trial.sheet.charts.getItemOrNullObject("TrialNone");
        await trial.context.sync();
        return [count.value, there.isNullObject, none.isNullObject];
      },
    },
    {
      id: "charts-first-series",
      en: "The series that a new chart has takes a name and categories.",
      zh: "新图表已有的系列可设名称和类别。",
      source: documented("ChartSeries", "setXAxisValues()"),
      reliedOnBy: "src/excel/draw-years-charts.ts",
      since: "1.12",
      expects: ["排放量 (tCO2e)", ["2023", "2024"]],
      see: async (trial) => {
        const series = draw(trial).series.getItemAt(0);
        series.name = "排放量 (tCO2e)";
        series.setXAxisValues(trial.range("A2:A3"));
        const categories = series.getDimensionValues("Categories");
        series.load("name");
        await trial.context.sync();
        return [series.name, categories.value.map(String)];
      },
    },
    {
      id: "charts-series",
      en: "A series takes a name, values and categories from cells.",
      zh: "系列可设名称，并从单元格取值和类别。",
      source: documented("ChartSeries", "setValues()"),
      reliedOnBy: "src/excel/draw-years-charts.ts",
      since: "1.12",
      expects: ["强度", ["1.5", "2.5"], ["2023", "2024"]],
      see: async (trial) => {
        const series = draw(trial).series.add("强度");
        series.setValues(trial.range("C2:C3"));
        series.setXAxisValues(trial.range("A2:A3"));
        const values = series.getDimensionValues("Values");
        const categories = series.getDimensionValues("Categories");
        series.load("name");
        await trial.context.sync();
        return [series.name, values.value.map(String), categories.value.map(String)];
      },
    },
    {
      id: "charts-by-rows",
      en: "A chart of one row of figures has one series, whose columns stack on those of a second.",
      zh: "用一行数作图只有一个系列，其柱形可与第二个系列堆积。",
      source: documented("ChartCollection", "add()"),
      reliedOnBy: "src/excel/write-overview.ts",
      since: "1.12",
      expects: [2, "ColumnStacked", ["10", "1.5"], ["排放量", "强度"]],
      see: async (trial) => {
        draw(trial);
        const chart = trial.sheet.charts.add("ColumnStacked", trial.range("B2:C2"), "Rows");
        const first = chart.series.getItemAt(0);
        first.setXAxisValues(trial.range("B1:C1"));
        chart.series.add("2024").setValues(trial.range("B3:C3"));
        const count = chart.series.getCount();
        const values = first.getDimensionValues("Values");
        const categories = first.getDimensionValues("Categories");
        chart.load("chartType");
        await trial.context.sync();
        return [
          count.value,
          chart.chartType,
          values.value.map(String),
          categories.value.map(String),
        ];
      },
    },
    {
      id: "charts-second-axis",
      en: "A second series is a line on an axis of its own, with a title and a minimum.",
      zh: "第二个系列可为折线，使用次坐标轴，并可设标题和最小值。",
      source: documented("ChartSeries", "axisGroup"),
      reliedOnBy: "src/excel/draw-years-charts.ts",
      since: "1.8",
      expects: ["Line", "Secondary", "强度", 0],
      see: async (trial) => {
        const chart = draw(trial);
        const series = chart.series.add("强度");
        series.setValues(trial.range("C2:C3"));
        series.chartType = "Line";
        series.axisGroup = "Secondary";
        const axis = chart.axes.getItem("Value", "Secondary");
        axis.title.text = "强度";
        axis.minimum = 0;
        series.load("chartType,axisGroup");
        axis.load("minimum,title/text");
        await trial.context.sync();
        return [series.chartType, series.axisGroup, axis.title.text, axis.minimum as number];
      },
    },
    {
      id: "charts-titles",
      en: "Chart and axes take titles, the value axis a minimum, the legend a place.",
      zh: "图表和坐标轴可设标题，数值轴可设最小值，图例可设位置。",
      source: documented("ChartAxis", "minimum"),
      reliedOnBy: "src/excel/draw-years-charts.ts",
      since: "1.7",
      expects: ["年度排放", "年份", "tCO2e", 0, "Bottom"],
      see: async (trial) => {
        const { title, axes, legend } = draw(trial);
        title.text = "年度排放";
        axes.categoryAxis.title.text = "年份";
        axes.valueAxis.title.text = "tCO2e";
        axes.valueAxis.minimum = 0;
        legend.position = "Bottom";
        title.load("text");
        axes.load("categoryAxis/title/text,valueAxis/title/text,valueAxis/minimum");
        legend.load("position");
        await trial.context.sync();
        const { categoryAxis, valueAxis } = axes;
        const words = [title.text, categoryAxis.title.text, valueAxis.title.text];
        return [...words, valueAxis.minimum as number, legend.position];
      },
    },
    {
      id: "charts-place",
      en: "A chart is laid over cells.",
      zh: "可让图表覆盖指定单元格。",
      source: documented("Chart", "setPosition()"),
      reliedOnBy: "src/excel/draw-years-charts.ts",
      since: "1.10",
      expects: [0, 0],
      within: 2,
      see: async (trial) => {
        const chart = draw(trial);
        chart.setPosition(trial.range("C5"), trial.range("F20"));
        const cells = trial.range("C5:F20").load("left,top");
        chart.load("left,top");
        await trial.context.sync();
        return [chart.left - cells.left, chart.top - cells.top];
      },
    },
    {
      id: "charts-deleted",
      en: "A chart is deleted, and the sheet's list tells the charts left.",
      zh: "可删除图表，列表只含余下的图表。",
      source: documented("Chart", "delete()"),
      reliedOnBy: "src/excel/survey-old-workbook.ts",
      since: "1.1",
      expects: [["TrialChart"], []],
      see: async (trial) => {
        const chart = draw(trial);
        const names = async () => {
          const all = trial.sheet.charts.load("items/name");
          await trial.context.sync();
          return all.items.map(({ name }) => name);
        };
        const before = await names();
        chart.delete();
        return [before, await names()];
      },
    },
  ],
};
