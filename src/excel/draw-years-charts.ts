import { refuse } from "../faults/refusal";
import { chartDataName, monitoringTable } from "../sheets/defined-names";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { chartRows, yearsChartName, type YearsChart } from "../sheets/years-chart";
import { queuePlan } from "./apply-plan";
import { removeSheets } from "./create-sheets";
import { orUndo } from "./or-undo";
import { protectSheet } from "./protect-sheet";
import { rangeOf } from "./range-of";
import { runExcel } from "./run-excel";

/**
 * Makes the plan's one sheet, in place of the one of earlier charts, and the charts on it from the row on: two syncs. What
 * fails midway leaves neither the sheet nor the earlier one: drawn again, all is made anew.
 */
export const drawYearsCharts = (
  plan: WorkbookPlan,
  charts: readonly YearsChart[],
  firstRow: number,
): Promise<void> =>
  runExcel(async (context) => {
    const former = await findFormer(context, plan);
    const title = former.title ?? titleOf(plan);
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, title, protection: "open" as const }));
    const made = { ...plan, sheets };
    await orUndo(
      async () => {
        former.queueRemoval();
        queuePlan(context, made);
        const sheet = context.workbook.worksheets.getItem(title);
        const width = plan.sheets[0]?.columnWidths.length ?? 1;
        charts.forEach((chart, index) => {
          const row = firstRow + index * chartRows;
          const cells = { row, column: 0, rows: chartRows - 1, columns: width };
          queueChart(sheet, chart, rangeOf(sheet, cells));
        });
        protectSheet(sheet);
        sheet.activate();
        await context.sync();
      },
      () => removeSheets(made),
    );
  });

const titleOf = ({ sheets }: WorkbookPlan): string => sheets[0]?.title ?? "";

/**
 * The sheet of yearly totals of earlier charts, under the title a person gave it, and the chart that was drawn beside the
 * data before; refuses a sheet of the new one's title that is not it.
 */
const findFormer = async (context: Excel.RequestContext, plan: WorkbookPlan) => {
  const { names, tables, worksheets } = context.workbook;
  const name = names.getItemOrNullObject(chartDataName);
  const range = name.getRangeOrNullObject();
  const namesake = worksheets.getItemOrNullObject(titleOf(plan));
  const beside = tables
    .getItem(monitoringTable)
    .worksheet.charts.getItemOrNullObject(yearsChartName);
  range.load("worksheet/name");
  namesake.load("name");
  await context.sync();
  if (range.isNullObject && !namesake.isNullObject) refuse("sheet-exists", titleOf(plan));
  return {
    title: range.isNullObject ? null : range.worksheet.name,
    queueRemoval: () => {
      if (!range.isNullObject) range.worksheet.delete();
      if (!name.isNullObject) name.delete();
      if (!beside.isNullObject) beside.delete();
    },
  };
};

/** Every axis begins at zero: where a program may choose it, differences look greater than they are. */
const queueChart = (
  sheet: Excel.Worksheet,
  { name, title, axes, categories, columns, line }: YearsChart,
  cells: Excel.Range,
): void => {
  const drawn = sheet.charts.add("ColumnClustered", rangeOf(sheet, columns.values), "Columns");
  drawn.name = name;
  const first = drawn.series.getItemAt(0);
  first.name = columns.name;
  first.setXAxisValues(rangeOf(sheet, categories));
  drawn.axes.valueAxis.minimum = 0;
  if (line) {
    const second = drawn.series.add(line.name);
    second.setValues(rangeOf(sheet, line.values));
    second.chartType = "Line";
    second.axisGroup = "Secondary";
    second.setXAxisValues(rangeOf(sheet, categories));
    const axis = drawn.axes.getItem("Value", "Secondary");
    axis.title.text = line.name;
    axis.minimum = 0;
  }
  drawn.title.text = title;
  drawn.axes.categoryAxis.title.text = axes.category;
  drawn.axes.valueAxis.title.text = axes.primary;
  drawn.legend.position = "Bottom";
  drawn.setPosition(cells.getCell(0, 0), cells.getLastCell());
};
