import { deflateRawSync } from "node:zlib";
import { crc32 } from "@tanping/ooxml/zip/crc32";

/** A file of a zip, and what its two headers say of it where that is not the truth. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The name in the header before the data. */
  readonly localName?: string;
  readonly method?: "stored" | "deflated";
  /** What is said instead of the truth: in the directory, in the header before the data, or in both. */
  readonly lies?: Partial<Record<"crc" | "size", number>>;
  readonly liesIn?: "directory" | "header" | "both";
  /** The sizes follow the data, or are said in 64 bits. */
  readonly sizes?: "before" | "behind" | "64 bits";
  /** Fields that the directory has beside the name. */
  readonly extra?: Uint8Array;
}

/** A zip, and what stands around it. */
export interface Archive {
  readonly entries: readonly Entry[];
  readonly before?: Uint8Array;
  readonly behind?: Uint8Array;
  readonly comment?: Uint8Array;
  /** Whether places are counted from the file's start or from what stands before the zip. */
  readonly placesFrom?: "start" | "zip";
  /** How many entries fewer the end says there are. */
  readonly untold?: number;
}

const header = (size: number, fill: (view: DataView) => void): Buffer => {
  const bytes = Buffer.alloc(size);
  fill(new DataView(bytes.buffer, bytes.byteOffset, size));
  return bytes;
};

const sizes64 = (size: number, packed: number): Buffer =>
  header(20, (view) => {
    view.setUint16(0, 1, true);
    view.setUint16(2, 16, true);
    view.setBigUint64(4, BigInt(size), true);
    view.setBigUint64(12, BigInt(packed), true);
  });

interface Written {
  readonly local: Buffer;
  readonly directory: (start: number) => Buffer;
}

const writeEntry = (entry: Entry): Written => {
  const { bytes, sizes = "before", lies = {}, liesIn = "both" } = entry;
  const isStored = entry.method === "stored";
  const data = isStored ? Buffer.from(bytes) : deflateRawSync(bytes);
  const name = Buffer.from(entry.name);
  const localName = Buffer.from(entry.localName ?? entry.name);
  const field = sizes === "64 bits" ? sizes64(bytes.length, data.length) : Buffer.alloc(0);
  const extra = Buffer.concat([field, entry.extra ?? Buffer.alloc(0)]);
  const flags = 0x800 | (sizes === "behind" ? 8 : 0);
  const truth = { crc: crc32(0, bytes), size: bytes.length };
  const said = { ...truth, ...lies };
  const [inHeader, inDirectory] = [
    liesIn === "directory" ? truth : said,
    liesIn === "header" ? truth : said,
  ];
  const common = (view: DataView, at: number, its: typeof truth, late: boolean): void => {
    const wide = sizes === "64 bits";
    view.setUint16(at, wide ? 45 : 20, true);
    view.setUint16(at + 2, flags, true);
    view.setUint16(at + 4, isStored ? 0 : 8, true);
    view.setUint32(at + 10, late ? 0 : its.crc, true);
    view.setUint32(at + 14, late ? 0 : wide ? 0xffffffff : data.length, true);
    view.setUint32(at + 18, late ? 0 : wide ? 0xffffffff : its.size, true);
  };
  const late = sizes === "behind";
  const local = header(30, (view) => {
    view.setUint32(0, 0x04034b50, true);
    common(view, 4, inHeader, late);
    view.setUint16(26, localName.length, true);
    view.setUint16(28, field.length, true);
  });
  const behind = header(late ? 16 : 0, (view) => {
    if (!late) return;
    view.setUint32(0, 0x08074b50, true);
    view.setUint32(4, inHeader.crc, true);
    view.setUint32(8, data.length, true);
    view.setUint32(12, inHeader.size, true);
  });
  return {
    local: Buffer.concat([local, localName, field, data, behind]),
    directory: (start) =>
      Buffer.concat([
        header(46, (view) => {
          view.setUint32(0, 0x02014b50, true);
          view.setUint16(4, 45, true);
          common(view, 6, inDirectory, false);
          view.setUint16(28, name.length, true);
          view.setUint16(30, extra.length, true);
          view.setUint32(42, start, true);
        }),
        name,
        extra,
      ]),
  };
};

const nothing = Buffer.alloc(0);

/** The bytes of a zip. */
export const writeArchive = (archive: Archive): Buffer => {
  const { entries, before = nothing, comment = nothing, behind = nothing, untold = 0 } = archive;
  const base = archive.placesFrom === "zip" ? 0 : before.length;
  const written = entries.map(writeEntry);
  let start = base;
  const directory = Buffer.concat(
    written.map((its) => {
      const listed = its.directory(start);
      start += its.local.length;
      return listed;
    }),
  );
  const end = header(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, entries.length - untold, true);
    view.setUint16(10, entries.length - untold, true);
    view.setUint32(12, directory.length, true);
    view.setUint32(16, start, true);
    view.setUint16(20, comment.length, true);
  });
  return Buffer.concat([
    before,
    ...written.map(({ local }) => local),
    directory,
    end,
    comment,
    behind,
  ]);
};
