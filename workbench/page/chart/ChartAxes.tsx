import type { AxisGroup } from "../../book/charts/chart";
import { type ChartLayout, labelFont, type ValueAxis } from "./lay-out-chart";
import { heightOf } from "./lay-out-marks";

const lineColor = "#D9D9D9";
export const textColor = "#404040";

/** The lines across the plot and the categories below it. */
export const CategoryAxis = ({
  layout,
  categories,
}: {
  layout: ChartLayout;
  categories: readonly string[];
}) => {
  const { left, width, top, height } = layout.plot;
  const slot = width / Math.max(categories.length, 1);
  return (
    <>
      {layout.primary.scale.ticks.map((tick) => {
        const y = heightOf(tick, layout, "primary");
        const stroke = tick === 0 ? "#A6A6A6" : lineColor;
        return <line key={tick} x1={left} x2={left + width} y1={y} y2={y} stroke={stroke} />;
      })}
      {categories.map((text, index) =>
        index % layout.labelEvery === 0 ? (
          <text
            key={index}
            x={left + slot * (index + 0.5)}
            y={top + height + labelFont + 4}
            fontSize={labelFont}
            fill={textColor}
            textAnchor="middle"
          >
            {text}
          </text>
        ) : null,
      )}
    </>
  );
};

/** The numbers beside the plot: the primary axis on the left, the secondary one on the right. */
export const ValueLabels = ({
  layout,
  axis,
  group,
}: {
  layout: ChartLayout;
  axis: ValueAxis;
  group: AxisGroup;
}) => {
  const { left, width } = layout.plot;
  const isLeft = group === "primary";
  return axis.scale.ticks.map((tick, index) => (
    <text
      key={tick}
      x={isLeft ? left - 6 : left + width + 6}
      y={heightOf(tick, layout, group) + labelFont / 3}
      fontSize={labelFont}
      fill={textColor}
      textAnchor={isLeft ? "end" : "start"}
    >
      {axis.labels[index]}
    </text>
  ));
};
