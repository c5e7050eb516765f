import type { AxisGroup } from "../../book/charts/chart";
import { drawnAs } from "../../book/charts/chart-kind";
import type { ChartData, SeriesData } from "../../book/charts/chart-data";
import type { ChartLayout } from "./lay-out-chart";
import type { Box } from "./lay-out-legend";
import type { ValueScale } from "./value-scale";

/** The columns of one series. */
interface Columns {
  readonly index: number;
  readonly boxes: readonly Box[];
}

/** The line of one series in pieces, broken where values are missing. */
interface Line {
  readonly index: number;
  readonly pieces: readonly string[];
}

const scaleOf = ({ primary, secondary }: ChartLayout, group: AxisGroup): ValueScale =>
  (group === "primary" ? primary : (secondary ?? primary)).scale;

/** The height of a value in the plot. */
export const heightOf = (value: number, layout: ChartLayout, group: AxisGroup): number => {
  const { least, most } = scaleOf(layout, group);
  return layout.plot.top + (layout.plot.height * (most - value)) / (most - least);
};

const membersOf = (data: ChartData, kind: "line" | "column", group: AxisGroup) =>
  data.series
    .map((one, index) => ({ ...one, index }))
    .filter(({ series }) => drawnAs(series.kind) === kind && series.axisGroup === group);

/** Excel leaves one and a half columns' width between two categories. */
const gapInColumns = 1.5;

const columnsIn = (
  data: ChartData,
  layout: ChartLayout,
  points: number,
  group: AxisGroup,
): readonly Columns[] => {
  const members = membersOf(data, "column", group);
  const slot = layout.plot.width / points;
  const width = slot / (members.length + gapInColumns);
  const { least, most } = scaleOf(layout, group);
  const base = heightOf(Math.min(Math.max(0, least), most), layout, group);
  return members.map(({ index, values }, place) => ({
    index,
    boxes: values.flatMap((value, point) => {
      if (value === null) return [];
      const end = heightOf(value, layout, group);
      const left = layout.plot.left + slot * point + width * (gapInColumns / 2 + place);
      return [{ left, width, top: Math.min(base, end), height: Math.abs(end - base) }];
    }),
  }));
};

const piecesOf = (
  { values, series }: SeriesData,
  layout: ChartLayout,
  points: number,
): readonly string[] => {
  const slot = layout.plot.width / points;
  const pieces: string[][] = [[]];
  for (const [point, value] of values.entries()) {
    if (value === null) pieces.push([]);
    else {
      const x = layout.plot.left + slot * (point + 0.5);
      pieces
        .at(-1)
        ?.push(`${x.toFixed(1)},${heightOf(value, layout, series.axisGroup).toFixed(1)}`);
    }
  }
  return pieces.filter((piece) => piece.length > 0).map((piece) => piece.join(" "));
};

/** The columns, then the lines over them; those of the secondary axis over those of the primary one. */
export const layOutMarks = (
  data: ChartData,
  layout: ChartLayout,
  points: number,
): { readonly columns: readonly Columns[]; readonly lines: readonly Line[] } => {
  const groups = ["primary", "secondary"] as const;
  return {
    columns: groups.flatMap((group) => columnsIn(data, layout, points, group)),
    lines: groups.flatMap((group) =>
      membersOf(data, "line", group).map((one) => ({
        index: one.index,
        pieces: piecesOf(one, layout, points),
      })),
    ),
  };
};
