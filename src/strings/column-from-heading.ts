import { columnKeys, columnsOfKind } from "../standard/column-keys";
import type { MonitoringColumn } from "../standard/monitoring-columns";
import { monitoringColumns as english } from "./en-US/monitoring-columns";
import { monitoringColumns as chinese } from "./zh-CN/monitoring-columns";

const languages = [chinese, english] as const;

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");

const byHeading = new Map(
  languages.flatMap((words) => columnKeys.map((key) => [plain(words[key].heading), key] as const)),
);

/** The column of the monitoring table whose own heading, in either language, the text is but for white space and capitals. */
export const columnFromHeading = (text: string): MonitoringColumn | undefined =>
  byHeading.get(plain(text));

/** Where headings say words of several columns, an amount comes first: 核算期排放量 is an emission. */
const inTurn = (["amount", "source", "month", "year", "text"] as const).flatMap(columnsOfKind);

/** The column that the heading of somebody's own table names, given in small letters without white space. */
export const columnKnownBy = (heading: string): MonitoringColumn | undefined => {
  const first = (words: "surely" | "likely") =>
    inTurn.find((key) => languages.some((its) => its[key].knownBy[words]?.test(heading)));
  return first("surely") ?? first("likely");
};
