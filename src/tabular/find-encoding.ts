import { SourceFault } from "../faults/source-fault";
import type { Encoding } from "./source";

const marks: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];

/** The encoding that the file's byte order mark declares; null if it has none. */
export const markedEncoding = (bytes: Uint8Array): Encoding | null =>
  marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null;

const encodings: Readonly<Record<string, Encoding>> = {
  "utf-8": "utf-8",
  gbk: "gb18030",
  gb18030: "gb18030",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
  big5: "big5",
  shift_jis: "shift_jis",
  "windows-1252": "windows-1252",
};

const canonicalName = (name: string): string => {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return "";
  }
};

/** The encoding that a person named by any of its usual names: "UTF8", "gb2312", "latin1". */
export const namedEncoding = (name: string): Encoding => {
  const encoding = encodings[canonicalName(name)];
  if (!encoding) throw new SourceFault("encoding-not-supported", { encoding: name });
  return encoding;
};

/** Enough of a file to meet separators and line ends. */
const sampleBytes = 65536;

const structure: ReadonlySet<number> = new Set([..."\t\n\r,;"].map((sign) => sign.charCodeAt(0)));

/**
 * How well the units of two bytes read as delimited text: by their separators and line ends, then by their zeros. Zeros
 * alone would mislead: "一" (U+4E00) has its zero in the other byte than digits have.
 */
const likeness = (bytes: Uint8Array, high: 0 | 1): number => {
  let score = 0;
  for (let at = 0; at + 1 < Math.min(bytes.length, sampleBytes); at += 2) {
    if (bytes[at + high] !== 0) continue;
    score += structure.has(bytes[at + 1 - high] ?? 0) ? sampleBytes : 1;
  }
  return score;
};

/** The encoding that its mark or its zeros tell; null where only its text can. Only UTF-16 has zero bytes in text. */
export const certainEncoding = (bytes: Uint8Array): Encoding | null => {
  const marked = markedEncoding(bytes);
  if (marked || !bytes.includes(0)) return marked;
  return likeness(bytes, 1) > likeness(bytes, 0) ? "utf-16le" : "utf-16be";
};
