import { memo, useMemo } from "react";
import { layOutRow, type Columns, type RowSource } from "../look/lay-out-row";
import { GridCell } from "./GridCell";
import { useGridStyles } from "./grid-styles";
import type { Place } from "./place";

interface GridRowProps {
  readonly source: RowSource;
  readonly row: number;
  readonly firstRow: number;
  readonly columns: Columns;
  /** The first cell of this part of the grid: what stands before it is another part's. */
  readonly begins: Place;
  /** The selected columns of this row as a text, which is the same one until others are: "0-2 4-4". */
  readonly selected: string;
}

/** The drawn part of one row; drawn again only when something in it may have changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { source, row, firstRow, columns, begins, selected } = props;
  const styles = useGridStyles();
  const boxes = useMemo(
    () => layOutRow(source, row, columns, firstRow),
    [source, row, columns, firstRow],
  );
  const spans = selected.split(" ").map((span) => span.split("-").map(Number));
  const isSelected = (column: number): boolean =>
    spans.some(([first = 0, last = -1]) => column >= first && column <= last);
  return (
    <div className={styles.row} style={{ top: source.rows.offset(row) }}>
      {boxes.map((box) => (
        <GridCell
          key={box.column}
          box={box}
          styles={styles}
          part={box.row < begins.row || box.column < begins.column ? "echo" : "cell"}
          selected={isSelected(box.column) ? "selected" : "unselected"}
        />
      ))}
    </div>
  );
});
