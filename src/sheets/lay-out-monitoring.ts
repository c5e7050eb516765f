import { monitoringColumns, type MonitoringColumn } from "../standard/parameters";
import { monitoringTable, names } from "./defined-names";
import { looks, type Look } from "./looks";
import { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";
import type { EntryRule, SheetPlan } from "./sheet-plan";

const headingRow = 2;
const firstRows = 20;

/** A table formula's reference to one column of the monitoring table. */
export const monitoringColumn = ({ names: words }: SheetLanguage, key: MonitoringColumn): string =>
  `${monitoringTable}[${words.columns[key]}]`;

/** The name of the data body is a table reference, so it follows the table when rows are added. */
export const monitoringFormulaName: readonly [string, string] = [
  names.monitoring,
  `=${monitoringTable}[#Data]`,
];

const accepts = (key: MonitoringColumn): EntryRule["accepts"] => {
  switch (key) {
    case "year":
      return { kind: "whole", low: "1900", high: "2200" };
    case "month":
      return { kind: "whole", low: "1", high: "12" };
    case "source":
    case "note":
      return { kind: "text", longest: 2000 };
    default:
      return { kind: "atLeast", low: "0" };
  }
};

const lookOf = (key: MonitoringColumn): Look => {
  const { kind } = accepts(key);
  return kind === "atLeast" ? "entryNumber" : kind === "text" ? "entryText" : "entry";
};

/** How amounts show in the table. */
export const measureFormat = looks.entryNumber.format;

/** What the cells of a column of the table take. */
export interface TableRule {
  readonly isMeasure: boolean;
  readonly rule: Omit<EntryRule, "area">;
}

/** The rule of one column of the table, in the workbook's language. */
export const monitoringRule = (
  { words, records }: SheetLanguage,
  key: MonitoringColumn,
): TableRule => ({
  isMeasure: accepts(key).kind === "atLeast",
  rule: { title: words.invalid, accepts: accepts(key), ...records.monitoring[key] },
});

/**
 * Lays out the monitoring data: an Excel table, a row per period and source. The sheet is not protected:
 * Excel does not let a table grow on a protected sheet, and rows left outside the table would not count.
 */
export const layOutMonitoring = (language: SheetLanguage): SheetPlan => {
  const { words, names: columnWords } = language;
  const draft = new SheetDraft({
    key: "monitoring",
    title: words.titles.monitoring,
    tabColor: "#7F7F7F",
    columnWidths: [60, 50, 110, 110, 110, 160, 90],
    orientation: "portrait",
    protection: "open",
  });
  draft.title(words.monitoring.title, words.monitoring.note, monitoringColumns.length);
  draft.row(
    headingRow,
    0,
    monitoringColumns.map((key) => columnWords.columns[key]),
    "heading",
  );
  draft.height(headingRow, 24);
  monitoringColumns.forEach((key, column) => {
    const cells = { row: headingRow + 1, column, rows: firstRows, columns: 1 };
    draft.column(cells.row, column, Array<null>(firstRows).fill(null), lookOf(key));
    draft.entry(cells, monitoringRule(language, key).rule);
  });
  draft.makeTable(monitoringTable, {
    row: headingRow,
    column: 0,
    rows: firstRows + 1,
    columns: monitoringColumns.length,
  });
  draft.freeze(headingRow + 1, { first: headingRow, last: headingRow });
  return draft.plan();
};
