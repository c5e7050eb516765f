import { mergeClasses } from "@fluentui/react-components";
import type { CellBox } from "../look/lay-out-row";
import { cellCss, textCss } from "./cell-css";
import { cellId } from "./element-ids";
import type { useGridStyles } from "./grid-styles";

interface GridCellProps {
  readonly box: CellBox;
  /** The row's: a hook in each of a thousand cells would be felt while scrolling. */
  readonly styles: ReturnType<typeof useGridStyles>;
  /** "echo": the cell is another part's, and only what of it reaches into this one is drawn. */
  readonly part: "cell" | "echo";
  readonly selected: "selected" | "unselected";
}

/** One cell, or one merged area. */
export const GridCell = ({ box, styles, part, selected }: GridCellProps) => {
  const spills = box.spill.left > 0 || box.spill.right > 0;
  return (
    <div
      {...(part === "echo" ? { "aria-hidden": true } : spoken(box, selected))}
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

/** The cell's name is what it holds, in full also where its column is too narrow to show it. */
const spoken = ({ state, ...box }: CellBox, selected: GridCellProps["selected"]) => ({
  id: cellId(box.row, box.column),
  role: "gridcell",
  "aria-rowindex": box.row + 1,
  "aria-colindex": box.column + 1,
  "aria-selected": selected === "selected",
  ...(box.rows > 1 && { "aria-rowspan": box.rows }),
  ...(box.columns > 1 && { "aria-colspan": box.columns }),
  ...(box.text !== box.look.text && { "aria-label": box.look.text }),
  ...(state.prompt !== "" && { "aria-description": state.prompt }),
  ...(state.access === "locked" && { "aria-readonly": true }),
  ...(state.content === "invalid" && { "aria-invalid": true }),
});
