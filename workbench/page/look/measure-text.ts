import type { Style } from "../../book/style";

/** The width of a text in pixels, drawn in that style. */
export type Measure = (text: string, style: Style) => number;

/** Fonts that stand in where the workbook's own is not installed. */
const fallback = '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** The CSS font of a style. */
export const fontOf = (style: Style): string =>
  `${style.italic ? "italic " : ""}${style.bold ? "bold " : ""}${style.fontSize}pt "${style.fontName}", ${fallback}`;

/** Measures by the browser's own canvas and remembers what it measured. */
export const measureByCanvas = (): Measure => {
  const pen = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, style) => {
    const font = fontOf(style);
    const key = `${font}\n${text}`;
    const width = known.get(key) ?? measured(pen, font, text);
    if (known.size > 20_000) known.clear();
    known.set(key, width);
    return width;
  };
};

const measured = (pen: CanvasRenderingContext2D | null, font: string, text: string): number => {
  if (!pen) return text.length * 7;
  pen.font = font;
  return pen.measureText(text).width;
};
