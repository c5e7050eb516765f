import { decodePieces, encodingOf } from "../xml/decode-pieces";

/** The text of a part that may be changed, and its way back into the part's own encoding. */
export interface PartText {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

const mark = "\uFEFF";

const encodedInTwo = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

const startsWithMark = (bytes: Uint8Array): boolean => {
  const [first, second, third] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return wide || (first === 0xef && second === 0xbb && third === 0xbf);
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** Reads the text of a part whose bytes come in pieces. */
export const readPartText = (pieces: Iterable<Uint8Array>): PartText => {
  const bytes = joined([...pieces]);
  const encoding = encodingOf(bytes);
  const before = startsWithMark(bytes) ? mark : "";
  return {
    text: [...decodePieces([bytes], () => undefined)].join(""),
    encode: (text) =>
      encoding === "utf-8"
        ? new TextEncoder().encode(before + text)
        : encodedInTwo(before + text, encoding === "utf-16le"),
  };
};
