import { knownWords } from "./known-words";
import { languages, type Language } from "./language";

const loads = {
  "zh-CN": () => import(/* webpackChunkName: "words-zh-CN" */ "./zh-CN/words"),
  "en-US": () => import(/* webpackChunkName: "words-en-US" */ "./en-US/words"),
};

/** Loads the words of a language, unless they are here; rejects where the network does not bring them. */
export const loadWords = async (language: Language): Promise<void> => {
  if (knownWords.has(language)) return;
  const { words } = await loads[language]();
  knownWords.set(language, words);
};

/** Loads the words of both languages. */
export const loadAllWords = async (): Promise<void> => {
  await Promise.all(languages.map(loadWords));
};
