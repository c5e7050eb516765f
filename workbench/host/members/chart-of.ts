import type { Book } from "../../book/book";
import type { Chart, ChartKind } from "../../book/charts/chart";
import { wordArgument } from "../model/arguments";
import { type Session, sheetOf } from "../model/session";
import type { OfChart } from "../model/object-reference";
import { itemNotFound, notImplemented } from "../refusals";
import { findWord } from "./find-word";
import { textValue } from "./value-arguments";

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

const kinds = { Line: "line", ColumnClustered: "column" } as const;
const kindWords = ["Line", "ColumnClustered"] as const;

/** Office.js's ChartType as a kind the book draws; Excel has about eighty, the workbench these two. */
export function chartKind(value: unknown, name: string): ChartKind {
  const word = textValue(value, name);
  if (word in kinds) return kinds[wordArgument(word, kindWords, name)];
  throw notImplemented(`The chart type ${word}`);
}

/** A kind as Office.js's ChartType. */
export const chartTypeOf = (kind: ChartKind) => findWord(kinds, kind) ?? "Invalid";
