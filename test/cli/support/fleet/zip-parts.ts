import { deflateRawSync } from "node:zlib";
import { crc32 } from "@tanping/ooxml/zip/crc32";

/** The parts of a package by their paths. */
export type Parts = ReadonlyMap<string, string>;

interface Deflated {
  readonly bytes: Buffer;
  readonly crc: number;
  readonly size: number;
}

const known = new Map<string, Deflated>();
/** Parts that are the same in all workbooks of a fleet are kept deflated; there are not many. */
const mostKnown = 200;

const deflated = (text: string): Deflated => {
  const before = known.get(text);
  if (before) return before;
  const raw = Buffer.from(text);
  const its = { bytes: deflateRawSync(raw), crc: crc32(0, raw), size: raw.length };
  if (known.size < mostKnown) known.set(text, its);
  return its;
};

/** Sizes, checksum and the length of the name, as both headers of an entry have them. */
const common = ({ bytes, crc, size }: Deflated, name: Buffer): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
};

const signature = (letters: string): Buffer => Buffer.from(`PK${letters}`, "latin1");

/** A zip file of the parts, much quicker than one that deflates every part again. */
export const zipParts = (parts: Parts): Buffer => {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, text] of parts) {
    const [name, its] = [Buffer.from(path), deflated(text)];
    const header = Buffer.concat([signature("\x03\x04"), common(its, name), name]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([signature("\x01\x02\x14\x00"), common(its, name), place, name]));
    local.push(header, its.bytes);
    offset += header.length + its.bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, signature("\x05\x06"), end]);
};
