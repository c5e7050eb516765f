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
};

const canonicalName = (name: string): string => {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return "";
  }
};

/** The encoding that a person named by any of its usual names: "UTF8", "gb2312", "GBK". */
export const namedEncoding = (name: string): Encoding => {
  const encoding = encodings[canonicalName(name)];
  if (!encoding) throw new SourceFault("encoding-not-supported", { encoding: name });
  return encoding;
};

/** Enough of a file to see which half of its UTF-16 units is 0 for digits, separators and line ends. */
const sampleBytes = 65536;

const zeros = (bytes: Uint8Array, first: 0 | 1): number => {
  let count = 0;
  for (let at = first; at < Math.min(bytes.length, sampleBytes); at += 2)
    if (bytes[at] === 0) count += 1;
  return count;
};

/** The encodings to try on a file without a mark, the likeliest first. Only UTF-16 has zero bytes in text. */
export const likelyEncodings = (bytes: Uint8Array): readonly Encoding[] => {
  if (!bytes.includes(0)) return ["utf-8", "gb18030"];
  return zeros(bytes, 1) > zeros(bytes, 0) ? ["utf-16le"] : ["utf-16be"];
};
