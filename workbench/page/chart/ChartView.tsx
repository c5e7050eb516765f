import type { Chart } from "../../book/charts/chart";
import type { ChartData } from "../../book/charts/chart-data";
import { CategoryAxis, textColor, ValueLabels } from "./ChartAxes";
import { ChartLegend } from "./ChartLegend";
import { ChartMarks } from "./ChartMarks";
import type { ChartText } from "./chart-text";
import { layOutChart, type PlacedText } from "./lay-out-chart";
import type { Size } from "./lay-out-legend";

interface ChartViewProps {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly text: ChartText;
  readonly size: Size;
}

const Title = ({ at, fontSize }: { at: PlacedText; fontSize: number }) => (
  <text
    x={at.x}
    y={at.y}
    fontSize={fontSize}
    fill={textColor}
    textAnchor="middle"
    {...(at.turned && {
      transform: `rotate(-90 ${at.x} ${at.y})`,
      dominantBaseline: "middle" as const,
    })}
  >
    {at.text}
  </text>
);

/** A chart as the sheet shows it: dark on white whatever the theme, as the cells around it are. */
export const ChartView = ({ chart, data, text, size }: ChartViewProps) => {
  const layout = layOutChart(chart, data, text, size);
  return (
    <svg width={size.width} height={size.height} fontFamily="inherit">
      <rect width={size.width} height={size.height} fill="#FFFFFF" />
      {layout.titles.map((title) => (
        <Title key={title.y} at={title} fontSize={16} />
      ))}
      <CategoryAxis layout={layout} categories={text.categories} />
      <ValueLabels layout={layout} axis={layout.primary} group="primary" />
      {layout.secondary && (
        <ValueLabels layout={layout} axis={layout.secondary} group="secondary" />
      )}
      <ChartMarks data={data} layout={layout} points={text.categories.length} />
      {layout.axisTitles.map((title) => (
        <Title key={`${title.x} ${title.y}`} at={title} fontSize={12} />
      ))}
      <ChartLegend entries={layout.legend} series={chart.series} names={text.names} />
    </svg>
  );
};
