/** Half-width kana by code from U+FF61, with the full-width ones they stand for. */
const kana =
  "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
const firstNarrowKana = 0xff61;
const [voiced, halfVoiced] = ["ﾞ", "ﾟ"];

const wideLatin = (letter: string): string =>
  letter === " " ? "\u3000" : String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0);

const narrowKana = (wide: string): string => {
  const at = kana.indexOf(wide);
  return at < 0 ? wide : String.fromCodePoint(firstNarrowKana + at);
};

/** A kana with its mark apart, so that it has a half-width form. */
const apart = (text: string): string =>
  text.normalize("NFD").replaceAll("\u3099", voiced).replaceAll("\u309a", halfVoiced);

/** Full-width letters, digits and katakana as half-width ones. */
export const narrowText = (text: string): string =>
  text
    .replace(/[\u3000]/g, " ")
    .replace(/[！-～]/g, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[ァ-ー]/g, apart)
    .replace(/[。「」、・ァ-ー゛゜]/g, narrowKana);

/** Half-width letters, digits and katakana as full-width ones. */
export const wideText = (text: string): string =>
  text.replace(/[ -~]/g, wideLatin).replace(/[｡-ﾝ][ﾞﾟ]?/g, (narrow) => {
    const [letter = "", mark] = narrow;
    const wide = kana[(letter.codePointAt(0) ?? 0) - firstNarrowKana] ?? letter;
    const joined = mark === undefined ? wide : wide + (mark === voiced ? "\u3099" : "\u309a");
    return joined.normalize("NFC");
  });
