import { memo, useMemo } from "react";
import type { Sheet } from "../../book/sheet";
import { areasInRow } from "../look/areas-in-row";
import type { RowSource } from "../look/lay-out-row";
import { cellId, columnId, gridId, rowId } from "./element-ids";
import { useGridStyles } from "./grid-styles";
import type { GridView } from "./use-grid-view";
import { useShown } from "./use-shown";

interface GridRowsProps {
  readonly view: GridView;
  readonly source: RowSource;
  readonly sheet: Sheet;
}

/**
 * The sheet as a screen reader walks it: one row after another, each owning its header and its cells, whichever
 * of the parts of a frozen sheet draws them. It stands before those parts, so that what is owned comes here first.
 */
export const GridRows = ({ view, source, sheet }: GridRowsProps) => {
  const styles = useGridStyles();
  const { rows, columns, frozen } = view.geometry;
  const shown = useShown(view);
  const above = shown.frozenColumns.own;
  const own = shown.columns.own;
  const headers = [...above, ...own].map(columnId).join(" ");
  const parts = useMemo(
    () => [
      { columns: above, firstColumn: 0, begins: 0 },
      { columns: own, firstColumn: own[0] ?? 0, begins: frozen.columns },
    ],
    [above, own, frozen.columns],
  );
  return (
    <div
      role="grid"
      id={gridId}
      aria-label={sheet.name}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-multiselectable
      className={styles.whole}
    >
      <div role="row" aria-owns={headers} />
      {shown.frozenRows.map((row) => (
        <OwnedRow key={row} source={source} row={row} parts={parts} firstRow={0} begins={0} />
      ))}
      {shown.rows.map((row) => (
        <OwnedRow
          key={row}
          source={source}
          row={row}
          parts={parts}
          firstRow={shown.rows[0] ?? 0}
          begins={frozen.rows}
        />
      ))}
    </div>
  );
};

/** Some columns that one part of the grid draws, and the first column that is that part's own. */
interface Part {
  readonly columns: readonly number[];
  readonly firstColumn: number;
  readonly begins: number;
}

interface OwnedRowProps {
  readonly source: RowSource;
  readonly row: number;
  readonly parts: readonly Part[];
  readonly firstRow: number;
  readonly begins: number;
}

const OwnedRow = memo(function OwnedRow(props: OwnedRowProps) {
  const { source, row, parts, firstRow, begins } = props;
  const cells = parts.flatMap((part) =>
    areasInRow(source, row, part, firstRow)
      // A merged area that begins in another part is that part's.
      .filter((area) => area.row >= begins && area.column >= part.begins)
      .map((area) => cellId(area.row, area.column)),
  );
  return <div role="row" aria-rowindex={row + 1} aria-owns={[rowId(row), ...cells].join(" ")} />;
});
