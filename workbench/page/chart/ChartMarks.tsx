import type { ChartData } from "../../book/charts/chart-data";
import { seriesColor } from "../../book/charts/series-color";
import type { ChartLayout } from "./lay-out-chart";
import { layOutMarks } from "./lay-out-marks";

/** The columns and lines themselves. */
export const ChartMarks = ({
  data,
  layout,
  points,
}: {
  data: ChartData;
  layout: ChartLayout;
  points: number;
}) => {
  const { columns, lines } = layOutMarks(data, layout, Math.max(points, 1));
  return (
    <>
      {columns.map(({ index, boxes }) => (
        <g key={index} fill={seriesColor(index)} data-series={index}>
          {boxes.map(({ left, top, width, height }) => (
            <rect key={left} x={left} y={top} width={width} height={height} />
          ))}
        </g>
      ))}
      {lines.map(({ index, pieces }) => (
        <g key={index} stroke={seriesColor(index)} data-series={index}>
          {pieces.map((points) => (
            <polyline
              key={points}
              points={points}
              fill="none"
              strokeWidth={3}
              strokeLinejoin="round"
            />
          ))}
        </g>
      ))}
    </>
  );
};
