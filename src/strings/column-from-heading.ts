import { columnKeys } from "../standard/column-keys";
import type { MonitoringColumn } from "../standard/monitoring-columns";
import { monitoringColumns as english } from "./en-US/monitoring-columns";
import { monitoringColumns as chinese } from "./zh-CN/monitoring-columns";

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");

const byHeading = new Map(
  [chinese, english].flatMap((words) =>
    columnKeys.map((key) => [plain(words[key].heading), key] as const),
  ),
);

/** The column of the monitoring table whose own heading, in either language, the text is but for white space and capitals. */
export const columnFromHeading = (text: string): MonitoringColumn | undefined =>
  byHeading.get(plain(text));
