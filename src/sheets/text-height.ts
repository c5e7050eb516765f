/** Points a character of the body font takes: CJK and full-width characters are twice as wide as Latin ones. */
const latinWidth = 5.4;
const lineHeight = 15;
const padding = 6;
/** Excel's own limit. */
const highest = 409;

const widthOf = (text: string): number =>
  [...text].reduce((width, sign) => width + (sign.charCodeAt(0) > 0x2e7f ? 2 : 1) * latinWidth, 0);

const linesOf = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (width - padding))), 0);

/** The row height, in points, that shows the wrapped text in a cell of that width: Excel does not fit merged cells itself. */
export const textHeight = (text: string, width: number): number =>
  Math.min(highest, linesOf(text, width) * lineHeight + padding);
