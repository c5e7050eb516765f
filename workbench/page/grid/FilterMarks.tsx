import { columnLetters } from "../../book/address";
import type { Sheet } from "../../book/sheet";
import type { RowSource } from "../look/lay-out-row";
import { useSentences } from "../strings/use-sentences";
import { filterMarks } from "./filter-marks";
import { useGridStyles } from "./grid-styles";

const side = 15;

/** A funnel at the end of the header of every filtered column. */
export const FilterMarks = ({ source, sheet }: { source: RowSource; sheet: Sheet }) => {
  const styles = useGridStyles();
  const say = useSentences();
  const { rows, columns } = source;
  return filterMarks(sheet).map(({ row, column }) =>
    rows.size(row) === 0 || columns.size(column) === 0 ? null : (
      <svg
        key={`${row} ${column}`}
        role="img"
        aria-label={say.filtered(columnLetters(column))}
        className={styles.filterMark}
        viewBox="0 0 13 13"
        style={{
          left: columns.offset(column + 1) - side - 2,
          top: rows.offset(row + 1) - side - 2,
        }}
      >
        <path d="M2 3h9L7.5 7v4l-2-1.5V7z" fill="#404040" />
      </svg>
    ),
  );
};
