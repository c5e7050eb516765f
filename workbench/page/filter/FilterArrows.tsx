import { columnLetters } from "../../book/address";
import type { Sheet } from "../../book/sheet";
import { useGridStyles } from "../grid/grid-styles";
import type { Place } from "../grid/place";
import type { RowSource } from "../look/lay-out-row";
import { useSentences } from "../strings/use-sentences";
import { columnFilters } from "./column-filter";

interface FilterArrowsProps {
  readonly source: RowSource;
  readonly sheet: Sheet;
  /** Whether the cell is drawn in this part of the grid. */
  isHere(place: Place): boolean;
  onOpen(place: Place): void;
}

const side = 17;

/** What the button of a cell's filter is found by. */
export const filterArrow = ({ row, column }: Place): string => `${row},${column}`;

/** The buttons at the end of the headers of filters: an arrow, or a funnel where the column is filtered. */
export const FilterArrows = ({ source, sheet, isHere, onOpen }: FilterArrowsProps) => {
  const styles = useGridStyles();
  const say = useSentences();
  const { rows, columns } = source;
  return columnFilters(sheet)
    .map(({ area, filter, column }) => ({
      place: { row: area.row, column },
      isFiltered: filter.criteria.has(column),
    }))
    .filter(({ place }) => isHere(place))
    .map(({ place, isFiltered }) => (
      <button
        key={filterArrow(place)}
        type="button"
        tabIndex={-1}
        data-filter={filterArrow(place)}
        aria-haspopup="dialog"
        aria-label={(isFiltered ? say.filtered : say.filterOf)(columnLetters(place.column))}
        className={styles.filterArrow}
        style={{
          left: columns.offset(place.column + 1) - side - 1,
          top: rows.offset(place.row + 1) - side - 1,
        }}
        onPointerDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onClick={() => onOpen(place)}
      >
        <svg viewBox="0 0 13 13" width="13" height="13" aria-hidden>
          <path d={isFiltered ? "M2 3h9L7.5 7v4l-2-1.5V7z" : "M3 5h7L6.5 9z"} fill="#404040" />
        </svg>
      </button>
    ));
};
