import { Inflate } from "fflate";
import { UnreadablePackage } from "../unreadable-package";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** Compressed bytes at a time; deflate makes at most some thousand times as much of them. */
const compressedStep = 8192;
const pieceBytes = 65536;

const damaged = (message: string, options?: ErrorOptions): UnreadablePackage =>
  new UnreadablePackage("part-damaged", message, options);

function* stored(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += pieceBytes) yield data.subarray(at, at + pieceBytes);
}

function* inflated(data: Uint8Array): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < data.length; at += compressedStep) {
    const end = at + compressedStep;
    try {
      inflate.push(data.subarray(at, end), end >= data.length);
    } catch (error) {
      throw damaged("A zip entry cannot be inflated.", { cause: error });
    }
    for (const piece of ready.splice(0)) yield* stored(piece);
  }
}

const methods: Readonly<Record<number, (data: Uint8Array) => Generator<Uint8Array>>> = {
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
  for (const piece of unpack(entry.data)) {
    size += piece.length;
    if (size > entry.size) throw damaged(`${entry.name} is longer than declared.`);
    crc = crc32(crc, piece);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(`${entry.name} is corrupt.`);
}
