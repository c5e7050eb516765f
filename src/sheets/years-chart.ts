import { asShown } from "../cells/cell-value";
import type { Area } from "../cells/address";
import type { MonitoringColumn } from "../standard/monitoring-columns";
import type { Columns } from "../monitoring/columns";
import type { YearsSheetWords } from "../strings/zh-CN/years-sheet";
import { monitoringTable } from "./defined-names";

/** What the sheet of yearly totals and its chart are made for: the years, earliest first, their units, and the table's columns. */
export interface ChartedData {
  readonly years: readonly number[];
  readonly columns: Columns;
  /** In the words of the workbook, "" where none is declared. */
  readonly emissionUnit: string;
  readonly outputUnit: string;
  /** Whether the workbook has an answer how an output counts that the sources repeat. */
  readonly counting: "as-answered" | "added";
}

/** A chart over the sheet of yearly totals, as a plain value; areas are on that sheet. */
export interface YearsChart {
  /** The chart is found by this name, and made anew under it. */
  readonly name: string;
  readonly title: string;
  readonly axes: Readonly<Record<"category" | "primary", string>>;
  readonly categories: Area;
  /** Drawn as columns. */
  readonly columns: ChartedSeries;
  /** Drawn as a line, on an axis of its own; null where there are columns alone. */
  readonly line: ChartedSeries | null;
}

/** What is drawn, named with its unit as its axis is. */
interface ChartedSeries {
  readonly name: string;
  readonly values: Area;
}

export const yearsChartName = "TanpingYears";

export const yearColumns = { year: 0, label: 1, emission: 2, output: 3, intensity: 4 } as const;
export const firstYearRow = 3;
/** Rows of one chart below the years, and where the first begins. */
export const chartRows = 16;
export const firstChartRow = ({ years }: ChartedData): number => firstYearRow + years.length + 1;

export const intensityUnit = ({ emissionUnit, outputUnit }: ChartedData): string =>
  emissionUnit && outputUnit ? `kgCO2e/${outputUnit}` : "";

/** A formula's reference to a column of the monitoring table by the heading it has now; undefined where there is none. */
export const columnReference = (columns: Columns, key: MonitoringColumn): string | undefined => {
  const column = columns[key];
  if (!column) return undefined;
  const heading = asShown(column.header.value).replaceAll(/['[\]#@]/g, "'$&");
  return `${monitoringTable}[${heading}]`;
};

/** The charts of the data, one below the other: emission as columns with the intensity as a line on its own axis, then output as columns. */
export const yearsCharts = (
  data: ChartedData,
  words: YearsSheetWords,
): readonly [YearsChart, YearsChart] => {
  const { measures, withUnit } = words;
  const values = (column: number): Area => ({
    row: firstYearRow,
    column,
    rows: data.years.length,
    columns: 1,
  });
  const series = (measure: "emission" | "output" | "intensity", unit: string) => ({
    name: withUnit(measures[measure], unit),
    values: values(yearColumns[measure]),
  });
  const emission = series("emission", data.emissionUnit);
  const output = series("output", data.outputUnit);
  const intensity = series("intensity", intensityUnit(data));
  const category = `${words.year} (${words.incomplete})`;
  const categories = values(yearColumns.label);
  return [
    {
      name: yearsChartName,
      title: words.emissionTitle,
      axes: { category, primary: emission.name },
      categories,
      columns: emission,
      line: intensity,
    },
    {
      name: `${yearsChartName}Output`,
      title: words.outputTitle,
      axes: { category, primary: output.name },
      categories,
      columns: output,
      line: null,
    },
  ];
};
