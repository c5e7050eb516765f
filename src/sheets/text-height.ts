import { textWidth } from "./text-width";

/** Points between the lines of the font, for each point of its size, and a tenth more. */
const lineSpacing = 1.45;
/** Points a cell keeps free at its sides together, and above and below together. */
const padding = 6;
/** Excel's own limit. */
export const highestRow = 409;
/** The font size of a cell of which nothing else is said. */
const usualSize = 10;

/** Signs that no line begins with, and those that none ends with. */
const closing = "，。、；：？！）》」』】〕”’…—,.;:?!)%";
const opening = "（《「『【〔“‘(";

/** What stays together on a line: a word with what closes it, or one East Asian character with the signs that cling to it. */
const pieces = new RegExp(
  `[${opening}]*(?:[\\u0021-\\u024f]+|.)[${closing.replaceAll(/[\]\-]/g, "\\$&")}]*\\s*`,
  "gu",
);

/** Lines a text takes in a cell of the width that wraps it, as programs break it: between words and between East Asian characters. */
export const textLines = (text: string, width: number, size = usualSize): number => {
  const room = Math.max(width - padding, size);
  return text
    .split(/\r?\n/)
    .reduce((lines, paragraph) => lines + paragraphLines(paragraph, room, size), 0);
};

const paragraphLines = (paragraph: string, room: number, size: number): number => {
  if (textWidth(paragraph, size) <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const [piece] of paragraph.matchAll(pieces)) {
    const width = textWidth(piece.trimEnd(), size);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is cut wherever the line ends.
    if (width > room) lines += Math.ceil(width / room) - 1;
    used += width > room ? width % room : textWidth(piece, size);
  }
  return lines;
};

/** Points a row must have to show the wrapped text in a cell of the width, whether Excel's rows may be so high or not. */
export const wantedHeight = (text: string, width: number, size = usualSize): number =>
  Math.ceil(textLines(text, width, size) * lineSpacing * size + padding);

/** The row height, in points, that shows the wrapped text in a cell of that width: Excel does not fit merged cells itself. */
export const textHeight = (text: string, width: number): number =>
  Math.min(highestRow, wantedHeight(text, width));
