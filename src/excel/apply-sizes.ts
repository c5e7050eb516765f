import type { Built } from "./apply-look";

/** Sets the column widths and row heights of the plan, a call each. */
export const applySizes = ({ sheet, rangeOf }: Built): void => {
  const { columnWidths, rowHeights, hiddenColumns } = sheet;
  rangeOf({
    row: 0,
    column: 0,
    rows: 1,
    columns: columnWidths.length,
  }).setColumnProperties(columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  const rows = Math.max(0, ...[...rowHeights.keys()].map((row) => row + 1));
  const heights = Array.from({ length: rows }, (_, row) => rowHeights.get(row));
  if (rows > 0)
    rangeOf({ row: 0, column: 0, rows, columns: 1 }).setRowProperties(
      heights.map((rowHeight) => (rowHeight === undefined ? {} : { format: { rowHeight } })),
    );
  if (hiddenColumns) rangeOf(hiddenColumns).columnHidden = true;
};
