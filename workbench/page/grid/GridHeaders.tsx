import type { Sheet } from "../../book/sheet";
import type { Intention } from "../keys/intention";
import { useSentences } from "../strings/use-sentences";
import { ColumnHeaders } from "./ColumnHeaders";
import { headerHeight } from "./geometry";
import { layer, useGridStyles } from "./grid-styles";
import { RowHeaders } from "./RowHeaders";
import type { LineSizes } from "./use-line-sizes";
import type { GridView } from "./use-grid-view";
import type { PointerWork } from "./use-pointer";
import { useShown } from "./use-shown";

interface GridHeadersProps {
  readonly view: GridView;
  readonly sizes: LineSizes;
  readonly sheet: Sheet;
  readonly pointer: PointerWork;
  perform(intention: Intention & { kind: "select" }): void;
}

/** Column letters, row numbers and the corner that selects everything. */
export const GridHeaders = ({ view, sheet, sizes, pointer, perform }: GridHeadersProps) => {
  const styles = useGridStyles();
  const say = useSentences();
  const { rows, columns, frozen, headerWidth } = view.geometry;
  const shown = useShown(view);
  const letters = {
    sheet,
    sizes,
    axis: columns,
    left: headerWidth,
    onPress: pressing(pointer, "columns"),
  };
  const numbers = {
    sheet,
    sizes,
    axis: rows,
    width: headerWidth,
    onPress: pressing(pointer, "rows"),
  };
  return (
    <>
      <div className={styles.layer} style={{ top: 0, zIndex: layer.header }}>
        <ColumnHeaders {...letters} columns={shown.columns.own} width={columns.total} />
      </div>
      <div className={styles.layer} style={{ left: 0, zIndex: layer.header }}>
        <RowHeaders {...numbers} rows={shown.rows} height={rows.total} />
      </div>
      <div className={styles.layer} style={{ top: 0, left: 0, zIndex: layer.corner }}>
        <ColumnHeaders {...letters} columns={shown.frozenColumns.own} width={frozen.width} />
        <RowHeaders {...numbers} rows={shown.frozenRows} height={frozen.height} />
        <button
          type="button"
          tabIndex={-1}
          className={styles.corner}
          style={{ width: headerWidth, height: headerHeight }}
          aria-label={say.selectAll}
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            perform({ kind: "select", what: "all" });
          }}
        />
      </div>
    </>
  );
};

const pressing =
  (pointer: PointerWork, target: "rows" | "columns") =>
  (event: React.PointerEvent): void => {
    event.stopPropagation();
    pointer.press(target, event);
  };
