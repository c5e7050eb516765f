/** Roughly how many pixels a text takes: a Chinese character is as wide as the font is high, others about half. */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((width, letter) => width + (letter > "\u2E7F" ? 1 : 0.58) * fontSize, 0);
