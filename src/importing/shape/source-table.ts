import { periodColumns } from "./period-columns";
import {
  headingShown,
  skippedBy,
  type Layout,
  type SourceContext,
  type SourceRows,
  type SourceTable,
} from "./layout";
import { columnsByCells } from "./columns-by-cells";
import { titleUnits, titleYear } from "./title-lines";
import { unpivotTable } from "./unpivot-table";

/** The records of a source: its rows, or, where years or months stand across the columns, a record for each row and period. */
export const sourceTable = (
  rows: SourceRows,
  layout: Layout,
  context: SourceContext = alone,
): SourceTable => {
  const wide = periodColumns(layout);
  return wide.length > 0
    ? unpivotTable(rows, layout, { wide, context })
    : longTable(rows, layout, context);
};

/** Cells of which nothing else is known. */
const alone: SourceContext = { sheet: "", file: "", hiddenColumns: new Set() };

/** The records of a source whose rows are records, whatever its headings say. */
export const longTable = (
  rows: SourceRows,
  layout: Layout,
  context: SourceContext = alone,
): SourceTable => {
  const columns = columnsByCells({ rows, first: layout.firstRow, columns: layout.columns });
  const called = (index: number) => headingShown(layout.columns[index] ?? { heading: "", index });
  return {
    rows,
    first: layout.firstRow,
    columns,
    titleUnits: titleUnits(rows, layout),
    yearAbove: titleYear(rows.slice(0, layout.firstRow), context),
    wide: null,
    skipped: skippedBy(layout),
    hidden: new Set(),
    hiddenColumns: context.hiddenColumns,
    called,
    place: (row, column) => ({ row: row + 1, column: called(column) }),
  };
};
