import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

const localSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const deflated = 8;
/** The first day that a zip can name, as Office writes it. */
const firstDay = 0x21;
const version = 20;
/** Says that a name is in UTF-8. */
const utf8Flag = 0x0800;

const bytesOf = (fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
};

/** What the two headers of an entry have in common. */
const described = ({ method, crc, size, data }: ZipEntry, name: Uint8Array) =>
  [
    [version, 2],
    [name.every((byte) => byte < 0x80) ? 0 : utf8Flag, 2],
    [method, 2],
    [0, 2],
    [firstDay, 2],
    [crc, 4],
    [data.length, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ] as const;

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

const zipOf = (entries: readonly ZipEntry[]): Uint8Array => {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let start = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const fields = described(entry, name);
    const file = joined([bytesOf([[localSignature, 4], ...fields]), name, entry.data]);
    const rest = [[0, 2] as const, [0, 2] as const, [0, 2] as const, [0, 4] as const];
    const listed = bytesOf([[directorySignature, 4], [version, 2], ...fields, ...rest, [start, 4]]);
    files.push(file);
    directory.push(listed, name);
    start += file.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const count = entries.length;
  const end = bytesOf([
    [endSignature, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [length, 4],
    [start, 4],
    [0, 2],
  ]);
  return joined([...files, ...directory, end]);
};

/**
 * A zip with other contents in the place of some entries, by their names in it; all others keep their compressed bytes
 * and their order. Throws UnreadablePackage.
 */
export const replaceEntries = (
  bytes: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array =>
  zipOf(
    readZipDirectory(bytes).map((entry) => {
      const content = contents.get(entry.name);
      if (!content) return entry;
      const { length: size } = content;
      const data = deflateSync(content);
      return { name: entry.name, method: deflated, crc: crc32(0, content), size, data };
    }),
  );
