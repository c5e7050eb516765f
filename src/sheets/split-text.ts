import { textLines } from "./text-height";

/** Where a text may be taken apart, the best places first: after a sentence, a part of one, a word. */
const ends = [
  /[^。！？!?\n]*[。！？!?\n]+|[^。！？!?\n]+$/g,
  /[^，；、,;]*[，；、,;]+|[^，；、,;]+$/g,
  /\S*\s+|\S+$/g,
];

/** A text in pieces of at most so many lines in a cell of the width, at the ends of sentences where there are any; joined they are the text. */
export const splitText = (text: string, width: number, lines: number): readonly string[] => {
  const fits = (part: string) => textLines(part, width) <= lines;
  return fits(text) ? [text] : joined(partsOf(text, ends, fits), fits);
};

type Fits = (part: string) => boolean;

/** Parts that fit, taken apart at worse places only where there is no better one. */
const partsOf = (
  text: string,
  [end, ...worse]: readonly RegExp[],
  fits: Fits,
): readonly string[] => {
  if (fits(text)) return [text];
  if (!end) return [...text];
  return (text.match(end) ?? [...text]).flatMap((part) => partsOf(part, worse, fits));
};

/** As many parts to a piece as fit. */
const joined = (parts: readonly string[], fits: Fits): readonly string[] => {
  const pieces: string[] = [];
  for (const part of parts) {
    const longer = `${pieces.at(-1) ?? ""}${part}`;
    if (pieces.length > 0 && fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(part);
  }
  return pieces;
};
