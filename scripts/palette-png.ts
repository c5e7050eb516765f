import { inflateSync } from "node:zlib";
import { pngFile } from "./png-file";

/** Colours a palette holds. */
const most = 256;

/** The same picture in the 256 colours that it has most of, every other dot in the nearest of them: for a screenshot, whose PNG is truecolour, a fraction of its size. */
export const palettePng = (png: Buffer): Buffer => {
  const { width, height, dots } = dotsOf(png);
  const counts = new Map<number, number>();
  for (const dot of dots) counts.set(dot, (counts.get(dot) ?? 0) + 1);
  const colours = [...counts].sort(([, one], [, other]) => other - one).map(([dot]) => dot);
  const kept = colours.slice(0, most);
  const places = new Map(colours.map((dot, at) => [dot, at < most ? at : nearest(dot, kept)]));
  const lines = Buffer.alloc((width + 1) * height);
  dots.forEach((dot, at) => {
    lines[at + Math.floor(at / width) + 1] = places.get(dot) ?? 0;
  });
  const palette = Buffer.from(kept.flatMap(channels));
  return pngFile({ width, height, bits: 8, palette, lines });
};

const channels = (dot: number): readonly [number, number, number] => [
  dot >> 16,
  (dot >> 8) & 255,
  dot & 255,
];

const nearest = (dot: number, kept: readonly number[]): number => {
  const [red, green, blue] = channels(dot);
  const distances = kept.map((colour) => {
    const [r, g, b] = channels(colour);
    return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
};

/** The dots of a PNG of eight bits a channel, not interlaced, as a browser makes it: 0xRRGGBB each. */
const dotsOf = (png: Buffer) => {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const size = png[25] === 6 ? 4 : 3;
  const bytes = unfiltered(inflateSync(Buffer.concat(parts)), width * size, size);
  const dots = new Uint32Array(width * height);
  dots.forEach((_, dot) => {
    dots[dot] = bytes.readUIntBE(dot * size, 3);
  });
  return { width, height, dots };
};

/** Lines as they are, each of which a PNG tells by the byte to the left, the one above, both, or their slope. */
const unfiltered = (lines: Buffer, length: number, size: number): Buffer => {
  const height = lines.length / (length + 1);
  const bytes = Buffer.alloc(length * height);
  for (let row = 0; row < height; row += 1) {
    const filter = lines[row * (length + 1)];
    for (let at = 0; at < length; at += 1) {
      const here = row * length + at;
      const left = at < size ? 0 : (bytes[here - size] ?? 0);
      const above = bytes[here - length] ?? 0;
      const corner = at < size ? 0 : (bytes[here - length - size] ?? 0);
      const told = [0, left, above, (left + above) >> 1, slope(left, above, corner)][filter ?? 0];
      bytes[here] = (lines[row * (length + 1) + 1 + at] ?? 0) + (told ?? 0);
    }
  }
  return bytes;
};

const slope = (left: number, above: number, corner: number): number => {
  const sought = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((its) => Math.abs(sought - its));
  if (byLeft! <= byAbove! && byLeft! <= byCorner!) return left;
  return byAbove! <= byCorner! ? above : corner;
};
