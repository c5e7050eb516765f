import { crc32, deflateSync } from "node:zlib";

/** Shades of grey in a picture of a page: enough for the edges of letters. */
const bits = 4;

/** Makes a small PNG in sixteen shades of a page as pdftoppm draws it: "P5", width, height, 255, and a byte a dot. */
export const greyPng = (page: Buffer): Buffer => {
  const [head = "", width = "", height = ""] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(page.subarray(0, 40).toString("latin1")) ?? [];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(Number(width), 0);
  header.writeUInt32BE(Number(height), 4);
  header.writeUInt8(bits, 8);
  const rows = linesOf(page.subarray(head.length), Number(width), Number(height));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

/** Two dots to a byte, and before each line that it is not filtered. */
const linesOf = (dots: Uint8Array, width: number, height: number): Buffer => {
  const bytes = 1 + Math.ceil(width / 2);
  const lines = Buffer.alloc(bytes * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const shade = Math.round((dots[row * width + column] ?? 255) / 17);
      const at = row * bytes + 1 + (column >> 1);
      lines[at] = (lines[at] ?? 0) | (shade << (column % 2 === 0 ? 4 : 0));
    }
  return lines;
};

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};
