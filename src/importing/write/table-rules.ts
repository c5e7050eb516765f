import { columnKeys } from "../../standard/column-keys";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import { monitoringRule, type TableRule } from "../../sheets/lay-out-monitoring";
import { sheetLanguage } from "../../sheets/sheet-language";
import type { Language } from "../../strings/language";
import { tableColumns } from "./table-rows";

/** What each column of a table of the headings takes; null for a column of the user's own. */
export const tableRules = (
  headings: readonly string[],
  language: Language,
): readonly (TableRule | null)[] => {
  const columns = tableColumns(headings);
  const keyAt = (index: number): MonitoringColumn | undefined =>
    columnKeys.find((key) => columns[key]?.index === index);
  return headings.map((_, index) => {
    const key = keyAt(index);
    return key ? monitoringRule(sheetLanguage(language), key) : null;
  });
};
