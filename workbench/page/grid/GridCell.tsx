import { mergeClasses } from "@fluentui/react-components";
import type { CellBox } from "../look/lay-out-row";
import { cellCss, textCss } from "./cell-css";
import { cellName } from "./cell-name";
import type { useGridStyles } from "./grid-styles";

interface GridCellProps {
  readonly box: CellBox;
  readonly sheetName: string;
  /** The row's: a hook in each of a thousand cells would be felt while scrolling. */
  readonly styles: ReturnType<typeof useGridStyles>;
  /** "echo": the cell is another part's, and only what of it reaches into this one is drawn. */
  readonly part: "cell" | "echo";
  readonly selected: "selected" | "unselected";
}

/** The element of a cell, so that the field with the focus can point at it. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/** One cell, or one merged area. */
export const GridCell = ({ box, sheetName, styles, part, selected }: GridCellProps) => {
  const spills = box.spill.left > 0 || box.spill.right > 0;
  return (
    <div
      {...(part === "echo" ? { "aria-hidden": true } : named(box, sheetName, selected))}
      className={spills ? styles.cell : mergeClasses(styles.cell, styles.clip)}
      style={cellCss(box)}
    >
      {box.text !== "" && (
        <div
          className={spills ? mergeClasses(styles.text, styles.spilling) : styles.text}
          style={textCss(box)}
        >
          {box.text}
        </div>
      )}
    </div>
  );
};

const named = (box: CellBox, sheetName: string, selected: GridCellProps["selected"]) => ({
  id: cellId(box.row, box.column),
  role: "gridcell",
  "aria-label": `${sheetName} ${cellName(box.row, box.column)}`,
  "aria-description": box.text || undefined,
  "aria-colindex": box.column + 1,
  "aria-selected": selected === "selected",
});
