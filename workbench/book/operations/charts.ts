import { type Chart, type ChartAnchor, type ChartSeries, hasSecondaryAxis } from "../charts/chart";
import type { BookState } from "../state/book-state";
import { sheetColumns, sheetRows } from "../area";
import { requireAllowed } from "./guard";
import { refuse } from "./refuse";
import type { WorkSheet } from "../state/work-sheet";
import { requireFormula } from "./write-contents";

export type NewChart = Omit<Chart, "id" | "name"> & { readonly name?: string };
export type ChartChange = Partial<Omit<Chart, "id">>;

/** Adds a chart in front of the others; without a name it is called Chart and the first free number. */
export const addChart = (state: BookState, sheetId: string, chart: NewChart): Chart => {
  const sheet = state.sheetById(sheetId);
  requireAllowed(sheet, "allowEditObjects");
  const added = { ...chart, id: newChartId(sheet), name: chart.name ?? freeChartName(sheet) };
  requireChart(state, sheet, added);
  setCharts(state, sheet, [...sheet.charts, added]);
  return added;
};

export const changeChart = (
  state: BookState,
  sheetId: string,
  id: string,
  change: ChartChange,
): void => {
  const { sheet, chart } = existingChart(state, sheetId, id);
  requireAllowed(sheet, "allowEditObjects");
  const changed = withoutLostTitle({ ...chart, ...change });
  requireChart(state, sheet, changed);
  setCharts(
    state,
    sheet,
    sheet.charts.map((one) => (one === chart ? changed : one)),
  );
};

export const deleteChart = (state: BookState, sheetId: string, id: string): void => {
  const { sheet, chart } = existingChart(state, sheetId, id);
  requireAllowed(sheet, "allowEditObjects");
  setCharts(
    state,
    sheet,
    sheet.charts.filter((one) => one !== chart),
  );
};

const setCharts = (state: BookState, sheet: WorkSheet, charts: readonly Chart[]): void => {
  state.alter(sheet, { charts });
  state.tell({ kind: "viewChanged" });
};

const existingChart = (
  state: BookState,
  sheetId: string,
  id: string,
): { sheet: WorkSheet; chart: Chart } => {
  const sheet = state.sheetById(sheetId);
  const chart = sheet.charts.find((one) => one.id === id) ?? refuse("noChart", id);
  return { sheet, chart };
};

/** The title of the secondary axis goes with the axis. */
const withoutLostTitle = (chart: Chart): Chart =>
  hasSecondaryAxis(chart)
    ? chart
    : { ...chart, axisTitles: { ...chart.axisTitles, secondaryValue: null } };

const newChartId = ({ charts }: WorkSheet): string => {
  const numbers = charts.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  return `chart-${Math.max(0, ...numbers) + 1}`;
};

const freeChartName = (sheet: WorkSheet): string => {
  let number = 1;
  while (namesake(sheet, `Chart ${number}`) !== undefined) number += 1;
  return `Chart ${number}`;
};

const namesake = ({ charts }: WorkSheet, name: string): Chart | undefined =>
  charts.find((chart) => chart.name.toLowerCase() === name.toLowerCase());

const requireChart = (state: BookState, sheet: WorkSheet, chart: Chart): void => {
  const other = namesake(sheet, chart.name);
  if (chart.name === "") refuse("chartNameBlank");
  if (other !== undefined && other.id !== chart.id) refuse("chartNameTaken", chart.name);
  requireAnchor(chart.anchor);
  for (const series of chart.series) requireReferences(state, series);
  if (chart.series.length > 0 && chart.series.every(({ axisGroup }) => axisGroup === "secondary"))
    refuse("chartWithoutPrimary");
};

/** An end that touches the sheet's edge names the line behind the last one. */
const requireAnchor = ({ from, to }: ChartAnchor): void => {
  const isForward = from.row <= to.row && from.column <= to.column;
  if (
    !isForward ||
    from.row < 0 ||
    from.column < 0 ||
    to.row > sheetRows ||
    to.column > sheetColumns
  )
    refuse("chartOffSheet");
};

const requireReferences = ({ calculator }: BookState, series: ChartSeries): void => {
  const { name, values, categories, bubbleSizes = null } = series;
  for (const reference of [name.startsWith("=") ? name : null, values, categories, bubbleSizes])
    if (reference !== null) requireFormula(calculator, reference);
};
