import { Fragment, type CSSProperties } from "react";
import { sheetColumns, sheetRows, type Area } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { fillHandle } from "../fill/use-fill-drag";
import { useFilling } from "../fill/use-filling";
import type { RowSource } from "../look/lay-out-row";
import { useWorkspace } from "../use-workspace";
import { boxOf, frame, type Box } from "./area-box";
import { useGridStyles } from "./grid-styles";
import { ReferenceMarks } from "./ReferenceMarks";

/** The corner one draws to fill; whole rows and columns have none. */
const handleAt = ({ left, top, width, height }: Box): CSSProperties => ({
  left: left + width - 3,
  top: top + height - 3,
});

const isWhole = ({ rows, columns }: Area): boolean =>
  rows === sheetRows || columns === sheetColumns;

/** Everything selected is tinted but the active cell. */
const allBut = (whole: Box, hole: Box): string => {
  const [x, y] = [hole.left - whole.left, hole.top - whole.top];
  const [right, bottom] = [x + hole.width, y + hole.height];
  const inner = [
    `${x}px ${y}px`,
    `${right}px ${y}px`,
    `${right}px ${bottom}px`,
    `${x}px ${bottom}px`,
  ];
  const outer = ["0 0", "100% 0", "100% 100%", "0 100%", "0 0"];
  return `polygon(evenodd, ${[...outer, ...inner, inner[0]].join(", ")})`;
};

/** The frame around the selection with its fill handle, the tint on it, and the lines around the array it is in, what was copied, and what a formula mentions. */
export const SelectionMarks = ({ source, sheet }: { source: RowSource; sheet: Sheet }) => {
  const styles = useGridStyles();
  const { copied } = useWorkspace().copying;
  const filling = useFilling();
  const { area, row, column, others = [] } = sheet.selection;
  const whole = boxOf(source, area);
  const spill = sheet.spillAt(row, column);
  const active = boxOf(source, sheet.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 });
  return (
    <>
      <div className={styles.tint} style={{ ...whole, clipPath: allBut(whole, active) }} />
      {spill && <div className={styles.spill} style={frame(boxOf(source, spill))} data-spill />}
      {others.map((other, index) => (
        <Fragment key={index}>
          <div className={styles.tint} style={boxOf(source, other)} />
          <div className={styles.other} style={frame(boxOf(source, other))} />
        </Fragment>
      ))}
      <div className={others.length === 0 ? styles.selection : styles.other} style={frame(whole)} />
      {others.length === 0 && !isWhole(area) && (
        <div className={styles.fillHandle} style={handleAt(whole)} {...fillHandle} />
      )}
      {filling && <div className={styles.filling} style={frame(boxOf(source, filling))} />}
      <ReferenceMarks source={source} sheet={sheet} />
      {copied?.sheetId === sheet.id && (
        <div className={styles.copied} style={frame(boxOf(source, copied.area))} data-copied />
      )}
    </>
  );
};
