/** Chinese may break after every sign, other writing after spaces. */
const pieces = /[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu;

/** On how many lines a text stands that is wrapped at that width. */
export const wrappedLines = (
  text: string,
  room: number,
  widthOf: (text: string) => number,
): number =>
  text
    .split("\n")
    .map((paragraph) => linesOf(paragraph, room, widthOf))
    .reduce((sum, lines) => sum + lines, 0);

const linesOf = (paragraph: string, room: number, widthOf: (text: string) => number): number => {
  let [lines, used] = [1, 0];
  for (const piece of paragraph.match(pieces) ?? []) {
    const width = widthOf(piece.trimEnd());
    if (used > 0 && used + width > room) [lines, used] = [lines + 1, 0];
    // What no line holds whole is broken anywhere.
    const whole = Math.max(0, Math.ceil(width / room) - 1);
    lines += whole;
    used += widthOf(piece) - whole * room;
  }
  return lines;
};
