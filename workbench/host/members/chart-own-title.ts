import type { Chart } from "../../book/charts/chart";
import { seriesName } from "../../book/charts/chart-data";
import type { OfChart } from "../model/object-reference";
import type { Session } from "../model/session";
import { changeChart, chartOf } from "./chart-of";

const placeholder = { "zh-CN": "图表标题", "en-US": "Chart Title" } as const;

/** The title a chart has by itself: one series gives it its name, several have one to write over. */
export function titleOf(series: Chart["series"], { book, profile }: Session): string {
  const [only, ...others] = series;
  const name = only && seriesName(only, (sheet) => book.sheet(sheet));
  return name !== undefined && name !== "" && others.length === 0
    ? name
    : placeholder[profile.language];
}

/** Gives a chart other series; a title that it has by itself follows them. */
export function replaceSeries(
  self: OfChart,
  session: Session,
  change: Pick<Chart, "series"> & Partial<Pick<Chart, "lastKind">>,
): void {
  const { title, series } = chartOf(self, session);
  const isOwn = title === titleOf(series, session);
  changeChart(self, session, {
    ...change,
    title: isOwn ? titleOf(change.series, session) : title,
  });
}
