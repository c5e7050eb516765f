/**
 * Widths in ems of Microsoft YaHei, the widest of the fonts a sheet of ours is usually shown in: an East Asian character
 * is as wide as it is high, and of the Latin letters each class has the width of its widest, as the font itself has them.
 * A letter of another script counts as a wide Latin one. Which texts of a sealed file must stand among the full texts
 * follows from these widths: other ones need another file format.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [
    /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u,
    1,
  ],
  [/[\u{1f000}-\u{3ffff}]/u, 1],
  [/[—…“”‘’①-⓿■-◿★☆→←↑↓√×÷±≥≤≠∞℃‰]/u, 1],
  [/[ijl.,:;'`| ]/, 0.3],
  [/[frtIJ!()[\]{}"\\]/, 0.4],
  [/[csvxyzL?*/_-]/, 0.53],
  [/[aekEFST$\d]/, 0.59],
  [/[bdghnopquBKPRXYZ#]/, 0.65],
  [/[ACDGHUVw+=<>~^]/, 0.78],
  [/[mMNOQ&%]/, 0.98],
  [/[W@]/, 1.04],
];
const other = 0.75;

/** The width of each sign that was asked for: texts consist of the same few, and a long list of imports of a million. */
const known = new Map<string, number>();

const emsOf = (sign: string): number => {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const ems = classes.find(([signs]) => signs.test(sign))?.[1] ?? other;
  known.set(sign, ems);
  return ems;
};

/** Points of text in the font size, and a tenth more: every program rounds widths in its own way. */
export const textWidth = (text: string, size: number): number => {
  let ems = 0;
  for (const sign of text) ems += emsOf(sign);
  return 1.1 * size * ems;
};
