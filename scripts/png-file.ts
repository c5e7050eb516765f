import { crc32, deflateSync } from "node:zlib";

/** A picture as a PNG holds it: a byte of no filter before each line. */
interface PngParts {
  readonly width: number;
  readonly height: number;
  /** Of a dot: a shade of grey, or a place in the palette where there is one. */
  readonly bits: 4 | 8;
  /** Three bytes a colour. */
  readonly palette?: Buffer;
  readonly lines: Buffer;
}

/** The file of a picture in greys or in the colours of a palette, as small as deflating makes it. */
export const pngFile = ({ width, height, bits, palette, lines }: PngParts): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(bits, 8);
  header.writeUInt8(palette ? 3 : 0, 9);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    ...(palette ? [chunk("PLTE", palette)] : []),
    chunk("IDAT", deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};
