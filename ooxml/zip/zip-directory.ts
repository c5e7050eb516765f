import { UnreadablePackage } from "../unreadable-package";
import { findZipEnd } from "./zip-end";
import { readZip64 } from "./zip64";

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

const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const encryptedFlag = 1;
const unicodePathField = 0x7075;

const damaged = (message: string): UnreadablePackage =>
  new UnreadablePackage("zip-damaged", message);

const ambiguous = (message: string): UnreadablePackage =>
  new UnreadablePackage("ambiguous", message);

const bytesAt = (view: DataView, start: number, length: number): Uint8Array => {
  if (start + length > view.byteLength) throw damaged("A zip entry is cut off.");
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
};

/** What the bytes of a name say. */
type ReadName = (bytes: Uint8Array) => string;

const decoder = new TextDecoder();

/** Names as the parts of a package have them; in another encoding they are no name of a part. */
const utf8: ReadName = (bytes) => decoder.decode(bytes);

/** Names as people's own files have them: what is no UTF-8 was written by Windows in Chinese, in GBK. */
export const namesOfFiles: ReadName = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
};

/** A zip, and how its names are read. */
interface Zip {
  readonly view: DataView;
  readonly readName: ReadName;
}

const nameAt = ({ view, readName }: Zip, start: number, length: number): string =>
  readName(bytesAt(view, start, length));

/** Programs that read a zip from its start go by the name before the data, others by the directory's. */
const requireSameName = (zip: Zip, start: number, name: string): void => {
  const { view } = zip;
  if (view.getUint32(start, true) !== localSignature) throw damaged("A zip entry is misplaced.");
  if (nameAt(zip, start + 30, view.getUint16(start + 26, true)) !== name)
    throw ambiguous(`The zip calls ${name} by two names.`);
};

const dataOf = (view: DataView, start: number, size: number): Uint8Array => {
  const names = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return bytesAt(view, start + 30 + names, size);
};

/** Some programs end a name at a zero, some take another from a field beside it, and some go no way of dots in it. */
const requireOneName = (zip: Zip, at: number, name: string): void => {
  const { view } = zip;
  if (/[\0-\x1f]/.test(name)) throw ambiguous("The zip has a name with control characters.");
  if (/(^|\/)\.\.?\/|\/\//.test(name))
    throw ambiguous(`The zip has a name with a detour: ${name}.`);
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  for (; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== unicodePathField) continue;
    if (nameAt(zip, field + 9, view.getUint16(field + 2, true) - 5) !== name)
      throw ambiguous(`The zip calls ${name} by two names.`);
  }
};

const readEntry = (zip: Zip, at: number): ZipEntry => {
  const { view } = zip;
  if (view.getUint16(at + 8, true) & encryptedFlag)
    throw new UnreadablePackage("encrypted", "A zip entry has a password.");
  const name = nameAt(zip, at + 46, view.getUint16(at + 28, true));
  const { size, compressedSize, start } = readZip64(view, at);
  requireOneName(zip, at, name);
  requireSameName(zip, start, name);
  return {
    name,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: dataOf(view, start, compressedSize),
  };
};

const readEntries = (zip: Zip): ZipEntry[] => {
  const { view } = zip;
  const { start, end, count } = findZipEnd(view);
  const entries: ZipEntry[] = [];
  let at = start;
  while (at < end && view.getUint32(at, true) === entrySignature) {
    entries.push(readEntry(zip, at));
    at += 46;
    at +=
      view.getUint16(at - 18, true) + view.getUint16(at - 16, true) + view.getUint16(at - 14, true);
  }
  if (at !== end || entries.length !== count)
    throw damaged("The zip's directory is not what its end says.");
  return entries;
};

/**
 * The files of a zip by its directory, the place that cannot be misread when data follow it or sizes come late. A name
 * that stands there twice is listed twice; one that has two names is refused.
 */
export const readZipDirectory = (bytes: Uint8Array, readName = utf8): readonly ZipEntry[] => {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return readEntries({ view, readName });
  } catch (error) {
    // A pointer out of the file.
    if (error instanceof RangeError) throw damaged(error.message);
    throw error;
  }
};
