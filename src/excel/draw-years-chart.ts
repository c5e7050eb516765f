import { refuse } from "../faults/refusal";
import { chartDataName, monitoringTable } from "../sheets/defined-names";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { yearsChartName, type YearsChart } from "../sheets/years-chart";
import { queuePlan } from "./apply-plan";
import { removeSheets } from "./create-sheets";
import { orUndo } from "./or-undo";
import { rangeOf } from "./range-of";
import { runExcel } from "./run-excel";

/** Rows and columns of a new chart. */
const [height, width] = [18, 8];

/**
 * Makes the plan's one sheet, in place of the one of an earlier chart, and over it the chart right of the monitoring
 * table: three syncs. What fails midway leaves neither the sheet nor the earlier one: drawn again, both are made anew.
 */
export const drawYearsChart = (plan: WorkbookPlan, chart: YearsChart): Promise<void> =>
  runExcel(async (context) => {
    const former = await findFormer(context, plan);
    const title = former.title ?? titleOf(plan);
    const made = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, title })) };
    await orUndo(
      async () => {
        former.queueRemoval();
        queuePlan(context, made);
        await context.sync();
        await draw(context, chart, title);
      },
      () => removeSheets(made),
    );
  });

const titleOf = ({ sheets }: WorkbookPlan): string => sheets[0]?.title ?? "";

/** The sheet of yearly totals of an earlier chart, under the title a person gave it; refuses a sheet of the new one's title that is not it. */
const findFormer = async (context: Excel.RequestContext, plan: WorkbookPlan) => {
  const { names, worksheets } = context.workbook;
  const name = names.getItemOrNullObject(chartDataName);
  const range = name.getRangeOrNullObject();
  const namesake = worksheets.getItemOrNullObject(titleOf(plan));
  range.load("worksheet/name");
  namesake.load("name");
  await context.sync();
  if (range.isNullObject && !namesake.isNullObject) refuse("sheet-exists", titleOf(plan));
  return {
    title: range.isNullObject ? null : range.worksheet.name,
    queueRemoval: () => {
      if (!range.isNullObject) range.worksheet.delete();
      if (!name.isNullObject) name.delete();
    },
  };
};

/** Draws the chart over the sheet of yearly totals of the title. */
const draw = async (
  context: Excel.RequestContext,
  chart: YearsChart,
  title: string,
): Promise<void> => {
  const { tables } = context.workbook;
  const sheet = tables.getItem(monitoringTable).worksheet;
  const headers = tables.getItem(monitoringTable).getHeaderRowRange();
  const former = sheet.charts.getItemOrNullObject(yearsChartName);
  headers.load("rowIndex,columnIndex,columnCount");
  await context.sync();
  if (!former.isNullObject) former.delete();
  const { rowIndex, columnIndex, columnCount } = headers;
  const place = { row: rowIndex + 1, column: columnIndex + columnCount + 1 };
  const cells = rangeOf(sheet, { ...place, rows: height, columns: width });
  queueChart(context, { chart, cells, sheet, title });
  await context.sync();
};

interface Drawing {
  readonly chart: YearsChart;
  /** The cells the chart covers. */
  readonly cells: Excel.Range;
  readonly sheet: Excel.Worksheet;
  /** The sheet of yearly totals. */
  readonly title: string;
}

const queueChart = (
  context: Excel.RequestContext,
  { chart, cells, sheet, title }: Drawing,
): void => {
  const totals = context.workbook.worksheets.getItem(title);
  const { emission, output, intensity } = chart.series;
  const drawn = sheet.charts.add("ColumnClustered", rangeOf(totals, emission.values), "Columns");
  drawn.name = yearsChartName;
  const first = drawn.series.getItemAt(0);
  first.name = emission.name;
  const columns = drawn.series.add(output.name);
  columns.setValues(rangeOf(totals, output.values));
  const line = drawn.series.add(intensity.name);
  line.setValues(rangeOf(totals, intensity.values));
  line.chartType = "Line";
  line.axisGroup = "Secondary";
  for (const series of [first, columns, line])
    series.setXAxisValues(rangeOf(totals, chart.categories));
  drawn.title.text = chart.title;
  drawn.axes.categoryAxis.title.text = chart.axes.category;
  drawn.axes.valueAxis.title.text = chart.axes.primary;
  drawn.axes.getItem("Value", "Secondary").title.text = chart.axes.secondary;
  drawn.legend.position = "Bottom";
  drawn.setPosition(cells.getCell(0, 0), cells.getLastCell());
  sheet.activate();
  // Its far corner brings the whole chart into sight.
  cells.getCell(0, width - 1).select();
};
