import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

const [localSignature, entrySignature, endSignature] = [0x04034b50, 0x02014b50, 0x06054b50];
const version = 20;
const namesInUtf8 = 1 << 11;
const deflated = 8;
/** The first day the format knows: what is written does not depend on when. */
const noTime = 0x0021_0000;

/** A new file for a zip. */
export const deflateEntry = (name: string, content: Uint8Array): ZipEntry => ({
  name,
  method: deflated,
  crc: crc32(0, content),
  size: content.length,
  modified: noTime,
  data: deflateSync(content, { level: 6 }),
});

type Field = readonly [bytes: 2 | 4, value: number];

const record = (fields: readonly Field[], ...texts: readonly Uint8Array[]): Uint8Array => {
  const fixed = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const whole = new Uint8Array(texts.reduce((sum, { length }) => sum + length, fixed));
  const view = new DataView(whole.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  for (const text of texts) {
    whole.set(text, at);
    at += text.length;
  }
  return whole;
};

/** What both headers of an entry say, in the order they say it. */
const facts = ({ method, modified, crc, size, data }: ZipEntry, name: Uint8Array): Field[] => [
  [2, version],
  [2, namesInUtf8],
  [2, method],
  [4, modified],
  [4, crc],
  [4, data.length],
  [4, size],
  [2, name.length],
  [2, 0],
];

/** A zip of these files in this order, their compressed bytes as they are; the same files make the same bytes. */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array => {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let start = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const its = facts(entry, name);
    const header = record([[4, localSignature], ...its], name);
    const rest: Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, start],
    ];
    directory.push(record([[4, entrySignature], [2, version], ...its, ...rest], name));
    files.push(header, entry.data);
    start += header.length + entry.data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end: Field[] = [
    [4, endSignature],
    [4, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, start],
  ];
  return record([], ...files, ...directory, record([...end, [2, 0]]));
};
