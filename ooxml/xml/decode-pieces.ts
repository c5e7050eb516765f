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

const decoded = (decoder: TextDecoder, piece: Uint8Array, stream: boolean): string => {
  try {
    return decoder.decode(piece, { stream });
  } catch (error) {
    throw new UnreadablePackage("xml-malformed", "The XML is not in its encoding.", {
      cause: error,
    });
  }
};

/**
 * The text of a part's bytes, and what they are in; OPC allows UTF-8 and UTF-16. Nothing that does not decode is replaced.
 * Of each piece it has to be known whether it is the last: engines decode a whole text several times faster.
 */
export function* decodePieces(
  pieces: Iterable<Uint8Array>,
  found: (encoding: string) => void,
): Generator<string> {
  let decoder: TextDecoder | null = null;
  let before: Uint8Array | null = null;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    if (before) yield decoded(decoder, before, true);
    else found(decoder.encoding);
    before = piece;
  }
  if (decoder && before) yield decoded(decoder, before, false);
}
