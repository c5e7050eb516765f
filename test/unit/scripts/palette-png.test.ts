import { crc32, deflateSync, inflateSync } from "node:zlib";
import { palettePng } from "../../../scripts/palette-png";

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const header = (width: number, height: number): Buffer => {
  const its = Buffer.alloc(13);
  its.writeUInt32BE(width, 0);
  its.writeUInt32BE(height, 4);
  its.set([8, 2], 8);
  return its;
};

/** A truecolour PNG of lines that begin with their filter. */
const truecolour = (width: number, lines: readonly (readonly number[])[]): Buffer =>
  Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header(width, lines.length)),
    chunk("IDAT", deflateSync(Buffer.from(lines.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);

/** The colours of the dots of a palette PNG, row by row. */
const colours = (png: Buffer): readonly (readonly string[])[] => {
  const part = (kind: string) => {
    const at = png.indexOf(kind, 8, "latin1");
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [palette, lines] = [part("PLTE"), inflateSync(part("IDAT"))];
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const place = lines[row * (width + 1) + 1 + column] ?? 0;
      return palette.subarray(place * 3, place * 3 + 3).toString("hex");
    }),
  );
};

it("keeps every dot's colour, by whatever filter its line is told", () => {
  const png = truecolour(2, [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 15, 15, 15],
    [4, 0, 0, 0, 30, 30, 30],
  ]);
  const line = ["0a141e", "28323c"];
  expect(colours(palettePng(png))).toEqual([line, line, line, line, ["0a141e", "46505a"]]);
});

it("gives a colour that finds no room the nearest one that has it", () => {
  const greys = Array.from({ length: 256 }, (_, shade) => [shade, shade, shade]);
  const twice = [...greys, ...greys].flat();
  const png = truecolour(513, [[0, ...twice, 100, 100, 102]]);
  expect(colours(palettePng(png))[0]?.at(-1)).toBe("656565");
});
