import type { ChartSeries } from "../../book/charts/chart";
import type { OfChart } from "../model/object-reference";
import type { Session } from "../model/session";
import { itemNotFound } from "../refusals";
import { chartOf } from "./chart-of";
import { replaceSeries } from "./chart-own-title";

/** A series by its place in the chart's list. */
export interface OfSeries extends OfChart {
  readonly index: number;
}

/** The series an add-in means, as it is now. */
export function chartSeriesOf(self: OfSeries, session: Session): ChartSeries {
  const found = chartOf(self, session).series[self.index];
  if (found === undefined) throw itemNotFound(`series ${self.index}`);
  return found;
}

/** Changes a series. */
export function changeSeries(self: OfSeries, session: Session, by: Partial<ChartSeries>): void {
  const before = chartSeriesOf(self, session);
  const { series } = chartOf(self, session);
  replaceSeries(self, session, {
    series: series.map((one) => (one === before ? { ...one, ...by } : one)),
  });
}
