const years: readonly (readonly [words: RegExp, before: number])[] = [
  [/^(?:本年|本期|当年|当期|今年|thisyear|currentyear|reportingyear)/, 0],
  [/^(?:上年|上期|去年|前一年|previousyear|prioryear|lastyear)/, 1],
  [/^(?:前年|上上年)/, 2],
];
const rest = /^(?:度|同期)?(?:实际|发生|完成)?(?:数|值|量|数据|figures?|values?)?$/;

/** How many years before that of its table a text names: 本年数 0, 上年同期 1, Prior year 1; null where it names none, or says more. */
export const yearsBefore = (text: string): number | null => {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s_]|\(.*?\)/g, "");
  for (const [words, before] of years) {
    const [found] = words.exec(plain) ?? [];
    if (found !== undefined) return rest.test(plain.slice(found.length)) ? before : null;
  }
  return null;
};
