import { knownLaterWords, knownWords } from "./known-words";
import type { Language } from "./language";
import type { LaterWords } from "./zh-CN/later-words";
import type { Words } from "./zh-CN/words";

const loaded = <Kind>(known: ReadonlyMap<Language, Kind>, language: Language): Kind => {
  const words = known.get(language);
  if (!words) throw new Error(`The words of ${language} are not loaded.`);
  return words;
};

/** The words of a language; in the pane, of one that loadWords has brought. */
export const wordsOf = (language: Language): Words => loaded(knownWords, language);

/** Its later words; in the pane, once loadLaterWords has brought them. */
export const laterWordsOf = (language: Language): LaterWords => loaded(knownLaterWords, language);
