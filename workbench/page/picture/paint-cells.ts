import type { Area } from "../../book/area";
import type { Border } from "../../book/style";
import { alignmentOf } from "../grid/cell-css";
import type { Place } from "../grid/place";
import { layOutRow, type CellBox, type RowSource } from "../look/lay-out-row";
import { fontOf } from "../look/measure-text";

type Pen = CanvasRenderingContext2D;

const gridline: Border = { line: "thin", color: "#E1E1E1" };

const widths: Readonly<Record<Border["line"], number>> = {
  thin: 1,
  medium: 2,
  thick: 3,
  dashed: 1,
  dotted: 1,
  double: 3,
  hair: 1,
};

type Point = readonly [x: number, y: number];

const edge = (pen: Pen, border: Border | null, from: Point, to: Point): void => {
  if (border === null) return;
  pen.strokeStyle = border.color;
  pen.lineWidth = widths[border.line];
  pen.setLineDash(border.line === "dashed" ? [4, 2] : border.line === "dotted" ? [1, 1] : []);
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
};

/** Neighbours share the line between them; the first cells have theirs within the picture. */
const paintEdges = (pen: Pen, box: CellBox, corner: Place): void => {
  const { borders, gridlines } = box;
  const top = box.top + (box.row === corner.row ? 0.5 : -0.5);
  const left = box.left + (box.column === corner.column ? 0.5 : -0.5);
  const [right, bottom] = [box.left + box.width - 0.5, box.top + box.height - 0.5];
  edge(pen, borders.top, [left, top], [right, top]);
  edge(pen, borders.left, [left, top], [left, bottom]);
  edge(pen, borders.right ?? (gridlines.right ? gridline : null), [right, top], [right, bottom]);
  edge(
    pen,
    borders.bottom ?? (gridlines.bottom ? gridline : null),
    [left, bottom],
    [right, bottom],
  );
};

/** Chinese may break after every sign, other writing after spaces. */
const pieces = /[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu;

/** A paragraph on lines of that width. */
const wrapped = (text: string, room: number, widthOf: (text: string) => number): string[] => {
  const lines = [""];
  for (const piece of text.match(pieces) ?? []) {
    const longer = `${lines.at(-1) ?? ""}${piece}`;
    if (longer !== piece && widthOf(longer.trimEnd()) > room) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

const paintText = (pen: Pen, box: CellBox, source: RowSource): void => {
  const { look, text, left, top, width, height, spill } = box;
  if (text === "") return;
  const { style, color } = look;
  const alignment = alignmentOf(box);
  const align = alignment === "justify" ? "left" : alignment;
  const indent = style.indent * 9 + 2;
  const x = { left: left + indent, center: left + width / 2, right: left + width - indent }[align];
  const widthOf = (piece: string): number => source.measure(piece, style);
  const lines = text
    .split("\n")
    .flatMap((one) => (style.wrapText ? wrapped(one, width - 5, widthOf) : [one]));
  const lineHeight = ((style.fontSize * 4) / 3) * 1.3;
  const free = height - lines.length * lineHeight;
  const above = style.vertical === "top" ? 0 : style.vertical === "bottom" ? free : free / 2;
  pen.save();
  pen.beginPath();
  pen.rect(left - spill.left, top, width + spill.left + spill.right, height);
  pen.clip();
  pen.font = fontOf(style);
  pen.fillStyle = color;
  pen.textAlign = align;
  pen.textBaseline = "middle";
  lines.forEach((one, index) => pen.fillText(one, x, top + above + (index + 0.5) * lineHeight));
  pen.restore();
};

/** Paints cells as the grid shows them, the first of them in the corner. */
export const paintCells = (pen: Pen, source: RowSource, area: Area): void => {
  pen.translate(-source.columns.offset(area.column), -source.rows.offset(area.row));
  const lines = (first: number, count: number, size: (line: number) => number): number[] =>
    Array.from({ length: count }, (_, at) => first + at).filter((line) => size(line) > 0);
  const columns = lines(area.column, area.columns, source.columns.size);
  const boxes = lines(area.row, area.rows, source.rows.size).flatMap((row) =>
    layOutRow(source, row, { before: [], own: columns }, area.row),
  );
  for (const { look, left, top, width, height } of boxes) {
    if (look.style.fill === null) continue;
    pen.fillStyle = look.style.fill;
    pen.fillRect(left, top, width, height);
  }
  for (const box of boxes) paintEdges(pen, box, area);
  for (const box of boxes) paintText(pen, box, source);
};
