import { useMemo } from "react";
import type { Sheet } from "../../book/sheet";
import type { RowSource } from "../look/lay-out-row";
import { headerHeight } from "./geometry";
import { GridPane } from "./GridPane";
import { layer, useGridStyles } from "./grid-styles";
import type { Place } from "./place";
import type { GridView } from "./use-grid-view";
import { useShown } from "./use-shown";

interface GridPanesProps {
  readonly view: GridView;
  readonly source: RowSource;
  readonly sheet: Sheet;
  onFilter(place: Place): void;
}

/** The scrolled part of the sheet, and over it what is frozen above, beside, and in the corner. */
export const GridPanes = ({ view, source, sheet, onFilter }: GridPanesProps) => {
  const styles = useGridStyles();
  const { rows, columns, frozen, headerWidth: left } = view.geometry;
  const shown = useShown(view);
  const all = { left, width: columns.total, height: rows.total };
  const above = { ...all, height: frozen.height };
  const beside = { ...all, width: frozen.width };
  const corner = { ...beside, height: frozen.height };
  const begins = useMemo(() => beginnings(frozen), [frozen]);
  const part = { source, sheet, onFilter };
  return (
    <>
      <div className={styles.layer} style={{ zIndex: layer.sheet }}>
        <GridPane
          {...part}
          rows={shown.rows}
          columns={shown.columns}
          begins={begins.rest}
          size={all}
        />
      </div>
      {frozen.rows > 0 && (
        <div className={styles.layer} style={{ top: 0, zIndex: layer.frozen }}>
          <GridPane
            {...part}
            rows={shown.frozenRows}
            columns={shown.columns}
            begins={begins.above}
            size={above}
          />
        </div>
      )}
      {frozen.columns > 0 && (
        <div className={styles.layer} style={{ left: 0, zIndex: layer.frozen }}>
          <GridPane
            {...part}
            rows={shown.rows}
            columns={shown.frozenColumns}
            begins={begins.beside}
            size={beside}
          />
        </div>
      )}
      <div className={styles.layer} style={{ top: 0, left: 0, zIndex: layer.frozen }}>
        {frozen.rows > 0 && frozen.columns > 0 && (
          <GridPane
            {...part}
            rows={shown.frozenRows}
            columns={shown.frozenColumns}
            begins={begins.corner}
            size={corner}
          />
        )}
        <FreezeLines view={view} />
      </div>
    </>
  );
};

const beginnings = ({ rows: row, columns: column }: Sheet["frozen"]) => ({
  rest: { row, column },
  above: { row: 0, column },
  beside: { row, column: 0 },
  corner: { row: 0, column: 0 },
});

const FreezeLines = ({ view }: { view: GridView }) => {
  const styles = useGridStyles();
  const { frozen, headerWidth } = view.geometry;
  return (
    <>
      {frozen.rows > 0 && (
        <div
          className={styles.freezeLine}
          style={{ top: headerHeight + frozen.height - 1, left: 0, width: "100vw", height: 1 }}
        />
      )}
      {frozen.columns > 0 && (
        <div
          className={styles.freezeLine}
          style={{ left: headerWidth + frozen.width - 1, top: 0, width: 1, height: "100vh" }}
        />
      )}
    </>
  );
};
