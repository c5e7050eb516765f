import { UnreadablePackage } from "../unreadable-package";
import { readZip64, unknownSize } from "./zip64";

/** A file inside a zip, still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes once inflated, as the directory declares. */
  readonly size: number;
  /** When it was changed last, as the format packs time and day into four bytes. */
  readonly modified: number;
  readonly data: Uint8Array;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const encryptedFlag = 1;

const damaged = (message: string): UnreadablePackage =>
  new UnreadablePackage("zip-damaged", message);

const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw damaged("The zip has no directory.");
};

const directoryStart = (view: DataView): number => {
  const end = findEnd(view);
  const start = view.getUint32(end + 16, true);
  if (start !== unknownSize) return start;
  // The locator stands right before the end record and points to the 64-bit one.
  const record = Number(view.getBigUint64(end - 20 + 8, true));
  return Number(view.getBigUint64(record + 48, true));
};

const bytesAt = (view: DataView, start: number, length: number): Uint8Array => {
  if (start + length > view.byteLength) throw damaged("A zip entry is cut off.");
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
};

const dataOf = (view: DataView, start: number, size: number): Uint8Array => {
  if (view.getUint32(start, true) !== localSignature) throw damaged("A zip entry is misplaced.");
  const names = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return bytesAt(view, start + 30 + names, size);
};

const readEntry = (view: DataView, at: number): ZipEntry => {
  if (view.getUint16(at + 8, true) & encryptedFlag)
    throw new UnreadablePackage("encrypted", "A zip entry has a password.");
  const nameLength = view.getUint16(at + 28, true);
  const { size, compressedSize, start } = readZip64(view, at);
  return {
    name: new TextDecoder().decode(bytesAt(view, at + 46, nameLength)),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: dataOf(view, start, compressedSize),
  };
};

const readEntries = (view: DataView): ZipEntry[] => {
  const entries: ZipEntry[] = [];
  let at = directoryStart(view);
  while (view.getUint32(at, true) === entrySignature) {
    entries.push(readEntry(view, at));
    at += 46;
    at +=
      view.getUint16(at - 18, true) + view.getUint16(at - 16, true) + view.getUint16(at - 14, true);
  }
  return entries;
};

/**
 * The files of a zip by its directory, the place that cannot be misread when data follow it or sizes come late. A name
 * that stands there twice is listed twice.
 */
export const readZipDirectory = (bytes: Uint8Array): readonly ZipEntry[] => {
  try {
    return readEntries(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // A pointer out of the file.
    if (error instanceof RangeError) throw damaged(error.message);
    throw error;
  }
};
