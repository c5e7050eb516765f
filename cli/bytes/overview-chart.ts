import type { Area } from "@tanping/workbench/book/area";
import type { Chart } from "@tanping/workbench/book/charts/chart";
import { absoluteReference } from "../../src/cells/address";
import type { PlacedChart } from "../../src/rollup/place-overview";

/** A chart of the overview as a file has it, on the sheet of its tables. */
export const overviewChart = (
  { chart, series, over }: PlacedChart,
  { sheet, id }: { readonly sheet: string; readonly id: string },
): Chart => {
  const reference = (area: Area) => `=${absoluteReference(sheet, area)}`;
  return {
    id,
    name: chart.title,
    anchor: {
      from: { row: over.row, column: 0, right: 0, down: 0 },
      to: { row: over.row + over.rows, column: over.columns, right: 0, down: 0 },
    },
    title: chart.title,
    axisTitles: { category: null, value: null, secondaryValue: null },
    axisMinimums: { value: 0 },
    legend: "bottom",
    series: series.map(({ name, values, categories }) => ({
      name: reference(name),
      values: reference(values),
      categories: reference(categories),
      kind: chart.kind,
      axisGroup: "primary",
    })),
  };
};
