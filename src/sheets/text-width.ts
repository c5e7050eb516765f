/**
 * Widths in ems of Microsoft YaHei, the widest of the fonts a sheet of ours is usually shown in: an East Asian character
 * is as wide as it is high, Latin letters are of a few classes. A letter of another script counts as a wide Latin one.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [
    /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u,
    1,
  ],
  [/[\u{1f000}-\u{3ffff}]/u, 1],
  [/[—…“”‘’①-⓿■-◿★☆→←↑↓√×÷±≥≤≠∞℃‰]/u, 1],
  [/[ijl.,:;'`|!ILfrt()[\]{}\-/\\ ]/, 0.4],
  [/[MWmw@%&]/, 0.98],
  [/[A-Z]/, 0.72],
  [/[a-z\d]/, 0.58],
];
const other = 0.75;

/** Points of text in the font size, and a tenth more: every program rounds widths in its own way. */
export const textWidth = (text: string, size: number): number => {
  let ems = 0;
  for (const sign of text) ems += classes.find(([signs]) => signs.test(sign))?.[1] ?? other;
  return 1.1 * size * ems;
};
