import { mergeClasses } from "@fluentui/react-components";
import { useState, type PointerEvent } from "react";
import { useGridStyles } from "./grid-styles";
import type { Line } from "./lines-with";
import type { LineSizes } from "./use-line-sizes";

interface LineEdgeProps {
  readonly line: Line;
  /** In pixels. */
  readonly size: number;
  readonly sizes: LineSizes;
}

/** The far edge of a line's header: dragging it changes the line's size, a double click fits it to its texts. */
export const LineEdge = ({ line, size, sizes }: LineEdgeProps) => {
  const styles = useGridStyles();
  const [start, setStart] = useState<number | null>(null);
  const isRow = line.what === "rows";
  const placeOf = (event: PointerEvent): number => (isRow ? event.clientY : event.clientX);
  return (
    <div
      className={mergeClasses(styles.edge, isRow ? styles.rowEdge : styles.columnEdge)}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart(placeOf(event) - size);
      }}
      onPointerUp={(event) => {
        if (start !== null && placeOf(event) - start !== size)
          sizes.resize(line, placeOf(event) - start);
        setStart(null);
      }}
      onPointerCancel={() => setStart(null)}
      onDoubleClick={(event) => {
        event.stopPropagation();
        sizes.fit(line);
      }}
    />
  );
};
