import { pngFile } from "./png-file";

/** Shades of grey in a picture of a page: enough for the edges of letters. */
const bits = 4;

/** Makes a small PNG in sixteen shades of a page as pdftoppm draws it: "P5", width, height, 255, and a byte a dot. */
export const greyPng = (page: Buffer): Buffer => {
  const [head = "", width = "", height = ""] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(page.subarray(0, 40).toString("latin1")) ?? [];
  const lines = linesOf(page.subarray(head.length), Number(width), Number(height));
  return pngFile({ width: Number(width), height: Number(height), bits, lines });
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
