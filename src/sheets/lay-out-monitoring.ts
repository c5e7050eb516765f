import { columnKeys } from "../standard/column-keys";
import {
  monitoringColumns,
  type ColumnKind,
  type MonitoringColumn,
} from "../standard/monitoring-columns";
import { monitoringTable, names, parameterName } from "./defined-names";
import type { Look } from "./looks";
import { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";
import type { Content, EntryRule, SheetPlan } from "./sheet-plan";

/** Above the headings, which an Excel table takes as constant texts alone: the units that the amounts are declared in. */
const unitRow = 2;
const headingRow = unitRow + 1;
const firstRows = 20;

/** A table formula's reference to one column of the monitoring table. */
export const monitoringColumn = ({ columns }: SheetLanguage, key: MonitoringColumn): string =>
  `${monitoringTable}[${columns[key].heading}]`;

/** The name of the data body is a table reference, so it follows the table when rows are added. */
export const monitoringFormulaName: readonly [string, string] = [
  names.monitoring,
  `=${monitoringTable}[#Data]`,
];

/** The longest text that a cell of the table takes; Excel holds 32,767 characters at most. */
export const longestText = 2000;

/** What the cells of a kind of column take, and how they look. */
const kinds: Readonly<
  Record<ColumnKind, { readonly accepts: EntryRule["accepts"]; readonly look: Look }>
> = {
  year: { accepts: { kind: "whole", low: "1900", high: "2200" }, look: "entry" },
  month: { accepts: { kind: "whole", low: "1", high: "12" }, look: "entry" },
  source: { accepts: { kind: "text", longest: longestText }, look: "entryText" },
  amount: { accepts: { kind: "atLeast", low: "0" }, look: "entryNumber" },
  text: { accepts: { kind: "text", longest: longestText }, look: "entryText" },
};
const kindOf = (key: MonitoringColumn) => kinds[monitoringColumns[key].kind];

/** The rule of one column of the table, in the workbook's language. */
const monitoringRule = (
  { words, columns }: SheetLanguage,
  key: MonitoringColumn,
): Omit<EntryRule, "area"> => {
  const { prompt, error } = columns[key];
  return { title: words.invalid, accepts: kindOf(key).accepts, prompt, error };
};

/** What stands above the heading of a column. */
const unitOf =
  ({ words }: SheetLanguage) =>
  (key: MonitoringColumn): Content => {
    const column = monitoringColumns[key];
    if (column.kind === "amount") return `=TRIM(${parameterName(column.unit)})`;
    return column.kind === "year" ? words.monitoring.unit : null;
  };

/**
 * Lays out the monitoring data: an Excel table, a row per period and source. The sheet is not protected:
 * Excel does not let a table grow on a protected sheet, and rows left outside the table would not count.
 */
export const layOutMonitoring = (language: SheetLanguage): SheetPlan => {
  const { words, columns } = language;
  const draft = new SheetDraft({
    key: "monitoring",
    title: words.titles.monitoring,
    tabColor: "#7F7F7F",
    columnWidths: columnKeys.map((key) => monitoringColumns[key].width),
    orientation: "portrait",
    protection: "open",
  });
  draft.title(words.monitoring.title, words.monitoring.note, columnKeys.length);
  draft.row(unitRow, 0, columnKeys.map(unitOf(language)), "heading");
  draft.height(unitRow, 20);
  draft.row(
    headingRow,
    0,
    columnKeys.map((key) => columns[key].heading),
    "heading",
  );
  draft.height(headingRow, 24);
  columnKeys.forEach((key, column) => {
    const cells = { row: headingRow + 1, column, rows: firstRows, columns: 1 };
    draft.column(cells.row, column, Array<null>(firstRows).fill(null), kindOf(key).look);
    draft.entry(cells, monitoringRule(language, key));
  });
  draft.makeTable(monitoringTable, {
    row: headingRow,
    column: 0,
    rows: firstRows + 1,
    columns: columnKeys.length,
  });
  draft.freeze(headingRow + 1, { first: unitRow, last: headingRow });
  return draft.plan();
};
