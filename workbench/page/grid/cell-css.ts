import type { CSSProperties } from "react";
import { type Border, stacked } from "../../book/style";
import type { CellBox } from "../look/lay-out-row";
import { fontOf } from "../look/measure-text";

const gridlineColor = "#e1e1e1";

/**
 * Where a cell is drawn and with which edges. It starts one pixel early, because neighbours share the line
 * between them.
 */
export const cellCss = (box: CellBox): CSSProperties => {
  const { style } = box.look;
  return {
    left: box.left - 1,
    width: box.width + 1,
    height: box.height + 1,
    ...(style.fill === null ? {} : { backgroundColor: style.fill }),
    ...edge("borderTop", box.borders.top),
    ...edge("borderLeft", box.borders.left),
    ...edge("borderRight", box.borders.right ?? gridline(box.gridlines.right)),
    ...edge("borderBottom", box.borders.bottom ?? gridline(box.gridlines.bottom)),
    alignItems: vertically[style.vertical],
  };
};

const gridline = (shown: boolean): Border | null =>
  shown ? { line: "thin", color: gridlineColor } : null;

const lines: Readonly<Record<Border["line"], string>> = {
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  dashed: "1px dashed",
  dotted: "1px dotted",
  double: "3px double",
  hair: "1px dotted",
};

const edge = (side: string, border: Border | null): CSSProperties =>
  border ? { [side]: `${lines[border.line]} ${border.color}` } : {};

const vertically: Readonly<Record<CellBox["look"]["style"]["vertical"], string>> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "center",
  distributed: "center",
};

/** How a cell's text is drawn, with the room it takes from blank neighbours. */
export const textCss = (box: CellBox): CSSProperties => {
  const { style, color } = box.look;
  const align = alignmentOf(box);
  const indent = style.indent * 9;
  return {
    font: fontOf(style),
    lineHeight: 1.3,
    color,
    textAlign: align,
    whiteSpace: style.wrapText ? "pre-wrap" : "pre",
    overflowWrap: "anywhere",
    textDecoration: decorationOf(box),
    marginLeft: -box.spill.left,
    marginRight: -box.spill.right,
    paddingLeft: align === "left" ? indent + 2 : 2,
    paddingRight: align === "right" ? indent + 2 : 2,
    ...(style.rotation === stacked ? standing(align) : turned(style.rotation)),
  };
};

const turned = (rotation: number): CSSProperties =>
  rotation === 0 ? {} : { transform: `rotate(${-rotation}deg)` };

/** A column of letters is as wide as its letters; what stands beside it is free. */
const standing = (align: ReturnType<typeof alignmentOf>): CSSProperties => ({
  writingMode: "vertical-rl",
  textOrientation: "upright",
  textAlign: "start",
  flex: "0 0 auto",
  marginLeft: align === "left" ? 0 : "auto",
  marginRight: align === "right" ? 0 : "auto",
});

/** To which side the text of a cell is aligned. */
export const alignmentOf = ({ look }: CellBox): "left" | "center" | "right" | "justify" => {
  switch (look.style.horizontal) {
    case "general":
      return look.kind === "number" ? "right" : look.kind === "centred" ? "center" : "left";
    case "center":
    case "centerAcrossSelection":
      return "center";
    case "right":
      return "right";
    case "justify":
    case "distributed":
      return "justify";
    default:
      return "left";
  }
};

const decorationOf = ({ look: { style } }: CellBox): string =>
  [style.underline && "underline", style.strikethrough && "line-through"]
    .filter(Boolean)
    .join(" ") || "none";
