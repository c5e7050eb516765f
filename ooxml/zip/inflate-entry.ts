import { Inflate, inflateSync } from "fflate";
import { UnreadablePackage } from "../unreadable-package";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** Compressed bytes at a time; deflate makes at most some thousand times as much of them. */
const compressedStep = 8192;
const pieceBytes = 65_536;
/** Up to here an entry is inflated in one go. */
const smallBytes = 262_144;

const damaged = (message: string, options?: ErrorOptions): UnreadablePackage =>
  new UnreadablePackage("part-damaged", message, options);

function* stored(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += pieceBytes) yield data.subarray(at, at + pieceBytes);
}

const orDamaged = <Result>(inflate: () => Result): Result => {
  try {
    return inflate();
  } catch (error) {
    throw damaged("A zip entry cannot be inflated.", { cause: error });
  }
};

/** A small entry at once: in steps it takes longer, and windows of some hundred thousand bytes. One byte more tells what is longer than declared. */
const inflatedAtOnce = (data: Uint8Array, size: number): Uint8Array =>
  orDamaged(() => inflateSync(data, { out: new Uint8Array(size + 1) }));

function* inflated(data: Uint8Array, size: number): Generator<Uint8Array> {
  if (data.length <= smallBytes && size <= smallBytes) {
    yield* stored(inflatedAtOnce(data, size));
    return;
  }
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < data.length; at += compressedStep) {
    const end = at + compressedStep;
    orDamaged(() => inflate.push(data.subarray(at, end), end >= data.length));
    for (const piece of ready.splice(0)) yield* stored(piece);
  }
}

const methods: Readonly<Record<number, (data: Uint8Array, size: number) => Generator<Uint8Array>>> =
  {
    0: stored,
    8: inflated,
  };

/** The entry's content in pieces, held to its declared size and checksum, and to the bytes it may have at most. */
export function* inflateEntry(entry: ZipEntry, mostBytes: number): Generator<Uint8Array> {
  if (entry.size > mostBytes)
    throw new UnreadablePackage("too-large", `${entry.name} has ${entry.size} bytes.`);
  const unpack = methods[entry.method];
  if (!unpack) throw damaged(`The zip uses method ${entry.method}.`);
  let [size, crc] = [0, 0];
  for (const piece of unpack(entry.data, entry.size)) {
    size += piece.length;
    if (size > entry.size) throw damaged(`${entry.name} is longer than declared.`);
    crc = crc32(crc, piece);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(`${entry.name} is corrupt.`);
}
