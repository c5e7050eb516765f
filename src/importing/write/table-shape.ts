import { columnKeys } from "../../standard/column-keys";
import type { MonitoringColumn } from "../../standard/monitoring-columns";
import { findColumns, type Columns } from "../../monitoring/columns";
import { monthsText } from "../../monitoring/missing-months";
import { monitoringRule, type TableRule } from "../../sheets/lay-out-monitoring";
import { sheetLanguage } from "../../sheets/sheet-language";
import { importWords } from "../../strings/import-words";
import type { Language } from "../../strings/language";
import type { Analysis } from "../rows/analyse";

/** What rows of an import are written into. */
export interface TableShape {
  readonly columns: Columns;
  readonly width: number;
  readonly language: Language;
  /** What is said of the rows of a year with missing months. */
  readonly note: (year: number) => string;
}

/** Where the columns of the monitoring table stand, by its headings. */
export const tableColumns = (headings: readonly string[]): Columns =>
  findColumns({
    sheet: "",
    row: 0,
    column: 0,
    cells: [headings.map((text) => ({ kind: "text", text }))],
  }).columns;

/** The shape of a table of the headings for an import in which some years count as whole ones. */
export const tableShape = (
  headings: readonly string[],
  language: Language,
  {
    analysis,
    wholeYears,
  }: { readonly analysis: Analysis; readonly wholeYears: ReadonlySet<number> },
): TableShape => {
  const missing = new Map(analysis.years.map(({ year, missingMonths }) => [year, missingMonths]));
  const { wholeYear } = importWords(language).sheet;
  return {
    columns: tableColumns(headings),
    width: headings.length,
    language,
    note: (year) => (wholeYears.has(year) ? wholeYear(monthsText(missing.get(year) ?? [])) : ""),
  };
};

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
