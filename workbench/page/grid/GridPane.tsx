import type { Sheet } from "../../book/sheet";
import { lastColumn, lastRow } from "../../book/areas";
import { FilterArrows } from "../filter/FilterArrows";
import type { Columns, RowSource } from "../look/lay-out-row";
import { headerHeight } from "./geometry";
import { GridRow } from "./GridRow";
import { useGridStyles } from "./grid-styles";
import type { Place } from "./place";
import { SheetCharts } from "./SheetCharts";
import { SelectionMarks } from "./SelectionMarks";
import { selectedAreas } from "../../book/selection";

interface GridPaneProps {
  readonly source: RowSource;
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: Columns;
  readonly begins: Place;
  /** Opens the menu of the filter with its header there. */
  onFilter(place: Place): void;
  readonly size: { readonly left: number; readonly width: number; readonly height: number };
}

/** One of the four parts a sheet with frozen rows and columns has: its cells and the selection on them. */
export const GridPane = (props: GridPaneProps) => {
  const { source, sheet, rows, columns, begins, onFilter, size } = props;
  const styles = useGridStyles();
  const areas = selectedAreas(sheet.selection);
  const firstRow = rows[0] ?? 0;
  const selectedIn = (row: number): string =>
    areas
      .filter((area) => row >= area.row && row <= lastRow(area))
      .map((area) => `${area.column}-${lastColumn(area)}`)
      .join(" ");
  return (
    <div className={styles.pane} style={{ top: headerHeight, ...size }}>
      {rows.map((row) => (
        <GridRow
          key={row}
          source={source}
          row={row}
          firstRow={firstRow}
          columns={columns}
          begins={begins}
          selected={selectedIn(row)}
        />
      ))}
      <SelectionMarks source={source} sheet={sheet} />
      <FilterArrows
        source={source}
        sheet={sheet}
        isHere={({ row, column }) => rows.includes(row) && columns.own.includes(column)}
        onOpen={onFilter}
      />
      <SheetCharts source={source} sheet={sheet} begins={begins} />
    </div>
  );
};
