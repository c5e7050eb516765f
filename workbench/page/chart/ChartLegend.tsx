import type { ChartSeries } from "../../book/charts/chart";
import { drawnAs } from "../../book/charts/chart-kind";
import { seriesColor } from "../../book/charts/series-color";
import { textColor } from "./ChartAxes";
import { legendFont, type LegendEntry, markWidth } from "./lay-out-legend";

interface ChartLegendProps {
  readonly entries: readonly LegendEntry[];
  readonly series: readonly ChartSeries[];
  readonly names: readonly string[];
}

/** The names of the series beside what they are drawn with. */
export const ChartLegend = ({ entries, series, names }: ChartLegendProps) =>
  entries.map(({ index, left, top }) => (
    <g key={index} transform={`translate(${left} ${top})`}>
      {drawnAs(series[index]?.kind ?? "line") === "column" ? (
        <rect x={6} y={4} width={10} height={10} fill={seriesColor(index)} />
      ) : (
        <line x1={0} x2={markWidth} y1={9} y2={9} stroke={seriesColor(index)} strokeWidth={3} />
      )}
      <text x={markWidth + 4} y={13} fontSize={legendFont} fill={textColor}>
        {names[index]}
      </text>
    </g>
  ));
