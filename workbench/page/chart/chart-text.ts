import type { Cell } from "../../book/cell";
import type { FormatOptions } from "../../format/format-value";
import { formatValue } from "../../format/format-value";
import type { Chart } from "../../book/charts/chart";
import type { ChartData } from "../../book/charts/chart-data";

/** Everything of a chart that is written out, as the language and the cells' formats have it. */
export interface ChartText {
  readonly categories: readonly string[];
  readonly names: readonly string[];
  valueText(value: number, numberFormat: string): string;
}

/** Points without categories are counted from 1; series without a name are numbered. */
export const chartText = (
  { series }: Chart,
  data: ChartData,
  unnamed: (number: number) => string,
  options: FormatOptions,
): ChartText => {
  const shown = (cell: Cell | undefined): string =>
    formatValue(cell?.value ?? null, cell?.style.numberFormat ?? "General", options).text;
  const points = Math.max(
    data.categories.length,
    ...data.series.map(({ values }) => values.length),
  );
  return {
    categories: Array.from({ length: Math.max(points, 0) }, (_, index) =>
      data.categories.length === 0 ? String(index + 1) : shown(data.categories[index]),
    ),
    names: series.map(({ name }, index) =>
      name === "" ? unnamed(index + 1) : (data.series[index]?.name ?? ""),
    ),
    valueText: (value, numberFormat) => formatValue(value, numberFormat, options).text,
  };
};
