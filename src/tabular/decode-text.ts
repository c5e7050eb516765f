import { SourceFault } from "../faults/source-fault";
import { likelyEncodings, markedEncoding, namedEncoding } from "./find-encoding";
import type { Encoding } from "./source";
import { timeSlicing } from "./time-slicing";

/** Bytes decoded at a time: a few milliseconds' work in the slowest encoding. */
const pieceBytes = 65536;

interface DecodedText {
  readonly encoding: Encoding;
  /** The text in order, cut anywhere, without a byte order mark. */
  readonly pieces: readonly string[];
}

/** The next piece of text, or null if the bytes are not text in the decoder's encoding. */
const decodePiece = (
  decoder: TextDecoder,
  bytes: Uint8Array,
  options: TextDecodeOptions,
): string | null => {
  try {
    const piece = decoder.decode(bytes, options);
    return piece.includes("\0") ? null : piece;
  } catch {
    return null;
  }
};

/** The text, or null if the bytes are not wholly text in this encoding; nothing is replaced. */
const decode = async (bytes: Uint8Array, encoding: Encoding): Promise<readonly string[] | null> => {
  const pause = timeSlicing();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const end = at + pieceBytes;
    const piece = decodePiece(decoder, bytes.subarray(at, end), { stream: end < bytes.length });
    if (piece === null) return null;
    // The decoder keeps the mark of GB18030, which it does not know as one.
    pieces.push(at === 0 ? piece.replace(/^\ufeff/, "") : piece);
    await pause();
  }
  return pieces;
};

const decodeNamed = async (bytes: Uint8Array, name: string): Promise<DecodedText> => {
  const encoding = namedEncoding(name);
  const marked = markedEncoding(bytes) ?? encoding;
  const pieces = marked === encoding ? await decode(bytes, encoding) : null;
  if (!pieces) throw new SourceFault("encoding-does-not-fit", { encoding: name });
  return { encoding, pieces };
};

/** A file's text in the encoding that was named, or else in the first that fits: the mark's, UTF-16, UTF-8, GB18030. */
export const decodeText = async (
  bytes: Uint8Array,
  name: string | undefined,
): Promise<DecodedText> => {
  if (name !== undefined) return decodeNamed(bytes, name);
  const marked = markedEncoding(bytes);
  for (const encoding of marked ? [marked] : likelyEncodings(bytes)) {
    const pieces = await decode(bytes, encoding);
    if (pieces) return { encoding, pieces };
  }
  throw new SourceFault("encoding-unknown", {});
};
