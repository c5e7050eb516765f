import type { RewriteText } from "../formulas/rule-formulas";
import type { Chart, ChartSeries } from "./chart";

const mapSeries = (series: ChartSeries, rewrite: RewriteText): ChartSeries => {
  const map = (reference: string | null): string | null => reference && rewrite(reference);
  return {
    ...series,
    name: series.name.startsWith("=") ? rewrite(series.name) : series.name,
    values: map(series.values),
    categories: map(series.categories),
    ...(series.bubbleSizes && { bubbleSizes: rewrite(series.bubbleSizes) }),
  };
};

/** A chart with every reference of its series rewritten. */
export const mapChart = (chart: Chart, rewrite: RewriteText): Chart => ({
  ...chart,
  series: chart.series.map((series) => mapSeries(series, rewrite)),
});
