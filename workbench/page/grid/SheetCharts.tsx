import type { Chart, ChartCorner } from "../../book/charts/chart";
import { chartData } from "../../book/charts/chart-data";
import type { Sheet } from "../../book/sheet";
import { chartText } from "../chart/chart-text";
import { ChartView } from "../chart/ChartView";
import type { Box } from "../chart/lay-out-legend";
import type { RowSource } from "../look/lay-out-row";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { pixelsOf } from "./axis";
import { useGridStyles } from "./grid-styles";
import type { Place } from "./place";

/** A corner in a hidden or narrow cell lies no further than the cell's end. */
const pointOf = ({ rows, columns }: RowSource, corner: ChartCorner) => ({
  x: columns.offset(corner.column) + Math.min(pixelsOf(corner.right), columns.size(corner.column)),
  y: rows.offset(corner.row) + Math.min(pixelsOf(corner.down), rows.size(corner.row)),
});

const boxOf = (source: RowSource, { anchor }: Chart): Box => {
  const [from, to] = [pointOf(source, anchor.from), pointOf(source, anchor.to)];
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
};

/** Whether the part of the grid that begins there is the one the chart begins in. */
const isOwn = ({ anchor: { from } }: Chart, begins: Place, { frozen }: Sheet): boolean =>
  begins.row === (from.row < frozen.rows ? 0 : frozen.rows) &&
  begins.column === (from.column < frozen.columns ? 0 : frozen.columns);

interface SheetChartsProps {
  readonly source: RowSource;
  readonly sheet: Sheet;
  readonly begins: Place;
}

/** The charts over one part of the grid. Pressing one does not select the cells below it. */
export const SheetCharts = ({ source, sheet, begins }: SheetChartsProps) => {
  const styles = useGridStyles();
  const say = useSentences();
  const { book, language } = useWorkspace();
  const options = { locale: language, date1904: book.date1904 };
  return sheet.charts.map((chart) => {
    const { left, top, ...size } = boxOf(source, chart);
    if (size.width <= 0 || size.height <= 0) return null;
    const data = chartData(chart, (name) => book.sheet(name));
    return (
      <div
        key={chart.id}
        {...(isOwn(chart, begins, sheet)
          ? { role: "img", "aria-label": say.chart(chart.title || chart.name) }
          : { "aria-hidden": true })}
        className={styles.chart}
        style={{ left, top, ...size }}
        onPointerDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <ChartView
          chart={chart}
          data={data}
          text={chartText(chart, data, say.series, options)}
          size={size}
        />
      </div>
    );
  });
};
