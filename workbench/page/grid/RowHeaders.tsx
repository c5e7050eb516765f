import { mergeClasses } from "@fluentui/react-components";
import { lastRow } from "../../book/areas";
import type { Sheet } from "../../book/sheet";
import { useSentences } from "../strings/use-sentences";
import type { Axis } from "./axis";
import { rowId } from "./element-ids";
import { headerHeight } from "./geometry";
import { isFiltering } from "../filter/is-filtering";
import { useGridStyles } from "./grid-styles";
import { LineEdge } from "./LineEdge";
import type { LineSizes } from "./use-line-sizes";
import { selectedAreas } from "../../book/selection";

interface RowHeadersProps {
  readonly sheet: Sheet;
  readonly axis: Axis;
  readonly rows: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly sizes: LineSizes;
  onPress(event: React.PointerEvent): void;
}

/** The numbers beside the rows; they select whole rows. */
export const RowHeaders = (props: RowHeadersProps) => {
  const { sheet, axis, rows, width, height, sizes, onPress } = props;
  const styles = useGridStyles();
  const say = useSentences();
  const areas = selectedAreas(sheet.selection);
  const isSelected = (row: number): boolean =>
    areas.some((area) => row >= area.row && row <= lastRow(area));
  return (
    <div className={styles.headers} style={{ top: headerHeight, width, height }}>
      {rows.map((row) => (
        <div
          key={row}
          id={rowId(row)}
          role="rowheader"
          aria-label={say.row(String(row + 1))}
          aria-rowindex={row + 1}
          className={mergeClasses(
            styles.header,
            isFiltering(sheet, row) && styles.headerFiltering,
            isSelected(row) && styles.headerSelected,
          )}
          style={{ top: axis.offset(row) - 1, height: axis.size(row) + 1, width }}
          onPointerDown={onPress}
        >
          {row + 1}
          <LineEdge line={{ what: "rows", index: row }} size={axis.size(row)} sizes={sizes} />
        </div>
      ))}
    </div>
  );
};
