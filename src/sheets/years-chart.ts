import { asShown } from "../cells/cell-value";
import type { Area } from "../cells/address";
import type { Decimal } from "../exact/decimal";
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
  /** Units of output that are drawn as one. */
  readonly multiple: Decimal;
}

/** The chart over the sheet of yearly totals, as a plain value; areas are on that sheet. */
export interface YearsChart {
  readonly title: string;
  readonly axes: Readonly<Record<"category" | "primary" | "secondary", string>>;
  readonly categories: Area;
  readonly series: Readonly<
    Record<"emission" | "output" | "intensity", { readonly name: string; readonly values: Area }>
  >;
}

/** The chart is found by this name, and made anew under it. */
export const yearsChartName = "TanpingYears";

export const yearColumns = {
  year: 0,
  label: 1,
  emission: 2,
  output: 3,
  intensity: 4,
  drawnOutput: 5,
} as const;
export const firstYearRow = 3;

/** "1000 MWh": the unit in which output is drawn. */
export const drawnUnit = ({ multiple, outputUnit }: ChartedData): string =>
  multiple.eq(1) ? outputUnit : `${multiple.toFixed()} ${outputUnit}`.trim();

export const intensityUnit = ({ emissionUnit, outputUnit }: ChartedData): string =>
  emissionUnit && outputUnit ? `kgCO2e/${outputUnit}` : "";

/** A formula's reference to a column of the monitoring table by the heading it has now; undefined where there is none. */
export const columnReference = (columns: Columns, key: MonitoringColumn): string | undefined => {
  const column = columns[key];
  if (!column) return undefined;
  const heading = asShown(column.header.value).replaceAll(/['[\]#@]/g, "'$&");
  return `${monitoringTable}[${heading}]`;
};

/** The chart of the data: emission and output as columns on one axis, the intensity as a line on the other. */
export const yearsChart = (data: ChartedData, words: YearsSheetWords): YearsChart => {
  const { measures, withUnit } = words;
  const values = (column: number): Area => ({
    row: firstYearRow,
    column,
    rows: data.years.length,
    columns: 1,
  });
  const emission = withUnit(measures.emission, data.emissionUnit);
  const output = withUnit(measures.output, drawnUnit(data));
  const intensity = withUnit(measures.intensity, intensityUnit(data));
  return {
    title: words.sheetTitle,
    axes: {
      category: `${words.year} (${words.incomplete})`,
      primary: [emission, output].join(words.and),
      secondary: intensity,
    },
    categories: values(yearColumns.label),
    series: {
      emission: { name: emission, values: values(yearColumns.emission) },
      output: { name: output, values: values(yearColumns.drawnOutput) },
      intensity: { name: intensity, values: values(yearColumns.intensity) },
    },
  };
};
