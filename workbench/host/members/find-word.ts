/** The Office.js word that stands for a value of the book, undefined where there is none. */
export const findWord = <W extends string, V>(
  words: Readonly<Record<W, V>>,
  value: V,
): W | undefined => (Object.keys(words) as W[]).find((word) => words[word] === value);
