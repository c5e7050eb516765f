import type { Book } from "../../book/book";
import type { Chart } from "../../book/charts/chart";
import type { ChartKind } from "../../book/charts/chart-kind";
import { type Session, sheetOf } from "../model/session";
import type { OfChart, OfLook } from "../model/object-reference";
import { itemNotFound } from "../refusals";

/** The chart an add-in holds, as it is now. */
export function chartOf({ sheetId, chartId }: OfChart, session: Session): Chart {
  const found = sheetOf(session, sheetId).charts.find(({ id }) => id === chartId);
  if (found === undefined) throw itemNotFound("such chart");
  return found;
}

/** The kinds of the series that a look is of: of one, or of all of the chart. */
export const kindsOf = ({ series, ...of }: OfLook, session: Session): readonly ChartKind[] =>
  chartOf(of, session)
    .series.filter((_, index) => series === null || index === series)
    .map(({ kind }) => kind);

/** Changes the chart an add-in holds. */
export function changeChart(
  { sheetId, chartId }: OfChart,
  session: Session,
  change: Parameters<Book["changeChart"]>[2],
): void {
  session.book.changeChart(sheetId, chartId, change, "add-in");
}
