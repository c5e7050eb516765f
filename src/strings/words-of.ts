import { knownWords } from "./known-words";
import type { Language } from "./language";
import type { Words } from "./zh-CN/words";

/** The words of a language; in the pane, of one that loadWords has brought. */
export const wordsOf = (language: Language): Words => {
  const words = knownWords.get(language);
  if (!words) throw new Error(`The words of ${language} are not loaded.`);
  return words;
};
