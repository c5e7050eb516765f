import { UnreadablePackage } from "../unreadable-package";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The first bytes of a part: byte order marks, and "<" in two bytes without one. */
const starts: readonly (readonly [encoding: Encoding, start: readonly number[]])[] = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0x3c, 0]],
  ["utf-16be", [0, 0x3c]],
];

/** How a part's text is encoded, by its first bytes. */
export const encodingOf = (bytes: Uint8Array): Encoding =>
  starts.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? "utf-8";

const decoded = (decoder: TextDecoder, piece?: Uint8Array): string => {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (error) {
    throw new UnreadablePackage("xml-malformed", "The XML is not in its encoding.", {
      cause: error,
    });
  }
};

/** The text of a part's bytes, and what they are in; OPC allows UTF-8 and UTF-16. Nothing that does not decode is replaced. */
export function* decodePieces(
  pieces: Iterable<Uint8Array>,
  found: (encoding: string) => void,
): Generator<string> {
  let decoder: TextDecoder | null = null;
  for (const piece of pieces) {
    if (decoder === null) {
      decoder = new TextDecoder(encodingOf(piece), { fatal: true });
      found(decoder.encoding);
    }
    yield decoded(decoder, piece);
  }
  if (decoder) yield decoded(decoder);
}
