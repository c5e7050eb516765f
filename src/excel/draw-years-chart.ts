import { refuse } from "../faults/refusal";
import { chartDataName, monitoringTable } from "../sheets/defined-names";
import type { WorkbookPlan } from "../sheets/sheet-plan";
import { yearsChartName, type YearsChart } from "../sheets/years-chart";
import { queuePlan } from "./apply-plan";
import { removeSheets } from "./create-sheets";
import { rangeOf } from "./range-of";
import { runExcel } from "./run-excel";

/** Rows and columns of a new chart. */
const [height, width] = [18, 8];

/**
 * Makes the plan's one sheet, in place of the one of an earlier chart, and over it the chart right of the monitoring
 * table: three syncs. What fails midway leaves neither.
 */
export const drawYearsChart = async (plan: WorkbookPlan, chart: YearsChart): Promise<void> => {
  const made = await makeSheet(plan);
  try {
    await runExcel(async (context) => {
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
      queueChart(context, { chart, cells, sheet, title: titleOf(made) });
      await context.sync();
    });
  } catch (error) {
    await removeSheets(made);
    throw error;
  }
};

const titleOf = ({ sheets }: WorkbookPlan): string => sheets[0]?.title ?? "";

/** Makes the sheet of yearly totals anew, under the title a person gave it; answers the plan as it was carried out. */
const makeSheet = (plan: WorkbookPlan): Promise<WorkbookPlan> =>
  runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const name = names.getItemOrNullObject(chartDataName);
    const former = name.getRangeOrNullObject();
    const namesake = worksheets.getItemOrNullObject(titleOf(plan));
    former.load("worksheet/name");
    namesake.load("name");
    await context.sync();
    const title = former.isNullObject ? titleOf(plan) : former.worksheet.name;
    if (former.isNullObject && !namesake.isNullObject) refuse("sheet-exists", title);
    if (!former.isNullObject) former.worksheet.delete();
    if (!name.isNullObject) name.delete();
    const made = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, title })) };
    queuePlan(context, made);
    await context.sync();
    return made;
  });

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
