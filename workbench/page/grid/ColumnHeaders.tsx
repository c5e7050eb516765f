import { mergeClasses } from "@fluentui/react-components";
import { lastColumn } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { useSentences } from "../strings/use-sentences";
import type { Axis } from "./axis";
import { columnLetters } from "../../book/address";

import { columnId } from "./element-ids";
import { headerHeight } from "./geometry";
import { useGridStyles } from "./grid-styles";
import { LineEdge } from "./LineEdge";
import type { LineSizes } from "./use-line-sizes";
import { selectedAreas } from "../../book/selection";

interface ColumnHeadersProps {
  readonly sheet: Sheet;
  readonly axis: Axis;
  readonly columns: readonly number[];
  readonly left: number;
  readonly width: number;
  readonly sizes: LineSizes;
  onPress(event: React.PointerEvent): void;
}

/** The letters above the columns: they select, and their right edges change widths. */
export const ColumnHeaders = (props: ColumnHeadersProps) => {
  const { sheet, axis, columns, left, width, sizes, onPress } = props;
  const styles = useGridStyles();
  const say = useSentences();
  const areas = selectedAreas(sheet.selection);
  const isSelected = (column: number): boolean =>
    areas.some((area) => column >= area.column && column <= lastColumn(area));
  return (
    <div className={styles.headers} style={{ left, width, height: headerHeight }}>
      {columns.map((column) => (
        <div
          key={column}
          id={columnId(column)}
          role="columnheader"
          aria-label={say.column(columnLetters(column))}
          aria-colindex={column + 1}
          className={mergeClasses(styles.header, isSelected(column) && styles.headerSelected)}
          style={{
            left: axis.offset(column) - 1,
            width: axis.size(column) + 1,
            height: headerHeight,
          }}
          onPointerDown={onPress}
        >
          {columnLetters(column)}
          <LineEdge
            line={{ what: "columns", index: column }}
            size={axis.size(column)}
            sizes={sizes}
          />
        </div>
      ))}
    </div>
  );
};
