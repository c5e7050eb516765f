import type { Encoding } from "./source";
import { timeSlicing } from "./time-slicing";

/** Bytes decoded at a time: a few milliseconds' work in the slowest encoding. */
const pieceBytes = 65536;

/** What windows-1252 has where ISO 8859-1 has controls, which some decoders give instead; nothing is at 81, 8D, 8F, 90, 9D. */
const windowsSigns = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The text as Windows has it; null where it has what Windows has not. */
const asWindowsHasIt = (text: string): string | null => {
  const read = text.replace(/[\x80-\x9f]/g, (sign) =>
    windowsSigns.charAt(sign.charCodeAt(0) - 0x80),
  );
  return /[\x80-\x9f]/.test(read) ? null : read;
};

/** The next piece of text, or null if the bytes are not text in the decoder's encoding. */
const decodePiece = (
  decoder: TextDecoder,
  bytes: Uint8Array,
  options: TextDecodeOptions,
): string | null => {
  try {
    const piece = decoder.decode(bytes, options);
    if (piece.includes("\0")) return null;
    return decoder.encoding === "windows-1252" ? asWindowsHasIt(piece) : piece;
  } catch {
    return null;
  }
};

/**
 * The text in pieces, in order and cut anywhere, without a byte order mark; null if the bytes are not wholly text in
 * this encoding. Nothing is replaced.
 */
export const decodeWhole = async (
  bytes: Uint8Array,
  encoding: Encoding,
): Promise<readonly string[] | null> => {
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

/** The text of a sample, which may end within a sign. */
export const decodeSample = (bytes: Uint8Array, encoding: Encoding): string => {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252" ? (asWindowsHasIt(text) ?? text) : text;
};
