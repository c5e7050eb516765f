import { isMeasure } from "../../standard/column-keys";
import { cellShown } from "../cells/cell-text";
import { firstCells } from "./first-cells";
import {
  lonePeriodColumn,
  periodColumns,
  yearlessColumns,
  type PeriodColumn,
} from "./period-columns";
import { roleOf } from "./roles";
import {
  headingShown,
  skippedBy,
  type Layout,
  type SourceColumn,
  type SourceContext,
  type SourceRows,
  type SourceTable,
} from "./layout";
import { columnsByCells } from "./columns-by-cells";
import { holdsAmounts } from "./emission-columns";
import { rateOf, revenueOf, type Unread } from "./rates";
import { titleSaysCumulated, withCumulated } from "./says-cumulated";
import { stacked } from "./side-by-side";
import { noCells, strikesOut } from "./struck-rows";
import { titleApart } from "./title-apart";
import { saysPartOfYear, titleMultiple, titleUnits, titleYear } from "./title-lines";
import { unpivotTable } from "./unpivot-table";

/** The records of a source: its rows, or, where years or months stand across the columns, a record for each row and period. */
export const sourceTable = (
  rows: SourceRows,
  layout: Layout,
  context: SourceContext = alone,
): SourceTable => {
  const several = periodColumns(layout);
  const lone = several.length > 0 ? several : lonePeriodColumn(layout);
  const wide = lone.length > 0 ? lone : columnsOfMeasures(rows, layout, context);
  return wide.length > 0
    ? unpivotTable(rows, layout, { wide, context })
    : longTable(rows, layout, context);
};

/** The columns of amounts behind rows that say what they measure, 指标, 数值 or 指标, 本年, 上年, whose year is told elsewhere. */
const columnsOfMeasures = (
  rows: SourceRows,
  layout: Layout,
  context: SourceContext,
): readonly PeriodColumn[] => {
  const wide = yearlessColumns(layout);
  const [first] = wide;
  if (!first) return [];
  const before = layout.columns.slice(0, first.column.index);
  const table = { rows, first: layout.firstRow };
  const saysMeasure = ({ index }: SourceColumn) =>
    firstCells(table, index).some((cell) => isMeasure(roleOf(cellShown(cell))));
  const above = rows.slice(0, layout.firstRow);
  const hasYear =
    before.some(({ role }) => role === "year") ||
    (titleYear(above, context) !== null && !saysPartOfYear(above));
  return hasYear && before.some(saysMeasure) ? wide : [];
};

/** The rows whose period or amount is struck out. */
const struckRows = (
  columns: readonly SourceColumn[],
  { struck = noCells }: SourceContext,
): ReadonlySet<number> => {
  const isStruck = strikesOut(struck, columns);
  return new Set([...struck.keys()].filter(isStruck));
};

/** Cells of which nothing else is known. */
const alone: SourceContext = { sheet: "", file: "", hiddenColumns: new Set() };

/** The columns of amounts that are something else of which a person should know. */
const unreadIn = (
  table: Pick<SourceTable, "rows" | "first" | "columns">,
  is: typeof rateOf,
): readonly Unread[] =>
  table.columns
    .filter((its) => its.role === null && holdsAmounts(table, its))
    .flatMap(({ heading, unit }) => is(heading, unit, Math.max(table.first, 1)) ?? []);

/** The records of a source whose rows are records, whatever its headings say; plants beside one another as they stand where somebody names their columns. */
export const longTable = (
  rows: SourceRows,
  layout: Layout,
  context: SourceContext = alone,
  plants: "stacked" | "as they stand" = "stacked",
): SourceTable => {
  const blocks = stacked(rows, layout, { ...context, plants });
  const table = { rows, columns: layout.columns, ...blocks, first: layout.firstRow };
  const above = rows.slice(0, layout.header.row);
  const rates = unreadIn(table, rateOf);
  const called = (index: number) => headingShown(table.columns[index] ?? { heading: "", index });
  return {
    rows: table.rows,
    first: table.first,
    columns: withCumulated({ ...table, columns: columnsByCells(table) }),
    titleUnits: titleUnits(rows, layout),
    titleMultiple: titleMultiple(rows, layout),
    rates,
    revenues: unreadIn(table, revenueOf),
    yearAbove: titleYear(rows.slice(0, layout.firstRow), context),
    apart: titleApart({ ...table, rates }, above, context),
    isCumulated: titleSaysCumulated(above, context),
    wide: null,
    skipped: skippedBy(layout),
    hidden: blocks?.hidden ?? new Set(),
    struck: blocks?.struck ?? struckRows(table.columns, context),
    hiddenColumns: blocks ? new Set() : context.hiddenColumns,
    called,
    place: blocks?.place ?? ((row, column) => ({ row: row + 1, column: called(column) })),
  };
};
