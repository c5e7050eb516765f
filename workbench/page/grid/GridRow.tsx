import { memo, useMemo } from "react";
import { layOutRow, type Columns, type RowSource } from "../look/lay-out-row";
import { GridCell } from "./GridCell";
import { useGridStyles } from "./grid-styles";
import type { Place } from "./place";
import type { Span } from "./visible-span";

interface GridRowProps {
  readonly source: RowSource;
  readonly row: number;
  readonly firstRow: number;
  readonly columns: Columns;
  /** The first cell of this part of the grid: what stands before it is another part's. */
  readonly begins: Place;
  /** The selected columns of this row, from first to last; empty where none is. */
  readonly selectedFirst: Span["first"];
  readonly selectedLast: Span["last"];
}

/** The drawn part of one row; drawn again only when something in it may have changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { source, row, firstRow, columns, begins, selectedFirst, selectedLast } = props;
  const styles = useGridStyles();
  const boxes = useMemo(
    () => layOutRow(source, row, columns, firstRow),
    [source, row, columns, firstRow],
  );
  return (
    <div className={styles.row} style={{ top: source.rows.offset(row) }}>
      {boxes.map((box) => (
        <GridCell
          key={box.column}
          box={box}
          styles={styles}
          part={box.row < begins.row || box.column < begins.column ? "echo" : "cell"}
          selected={
            box.column >= selectedFirst && box.column <= selectedLast ? "selected" : "unselected"
          }
        />
      ))}
    </div>
  );
});
