import type { Book } from "../../book/book";
import type { Chart } from "../../book/charts/chart";
import { type Session, sheetOf } from "../model/session";
import type { OfChart } from "../model/object-reference";
import { itemNotFound } from "../refusals";

/** The chart an add-in holds, as it is now. */
export function chartOf({ sheetId, chartId }: OfChart, session: Session): Chart {
  const found = sheetOf(session, sheetId).charts.find(({ id }) => id === chartId);
  if (found === undefined) throw itemNotFound("such chart");
  return found;
}

/** Changes the chart an add-in holds. */
export function changeChart(
  { sheetId, chartId }: OfChart,
  session: Session,
  change: Parameters<Book["changeChart"]>[2],
): void {
  session.book.changeChart(sheetId, chartId, change, "add-in");
}
