/** Fonts whose digits are 8 pixels wide at 11 points; most others' are 7. */
const wideFonts = new Set(["等线", "DengXian", "宋体", "SimSun", "微软雅黑", "Microsoft YaHei"]);

const pointsPerPixel = 0.75;

/** Points per unit of a file's column widths: the width of a digit of the Normal style's font. */
export const pointsPerDigit = ({ name, size }: { name: string; size: number }): number => {
  const pixels = Math.round(((wideFonts.has(name) ? 8 : 7) * size) / 11);
  return Math.max(1, pixels) * pointsPerPixel;
};
