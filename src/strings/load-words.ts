import { knownLaterWords, knownWords } from "./known-words";
import { languages, type Language } from "./language";

const loads = {
  "zh-CN": () => import(/* webpackChunkName: "words-zh-CN" */ "./zh-CN/words"),
  "en-US": () => import(/* webpackChunkName: "words-en-US" */ "./en-US/words"),
};
const laterLoads = {
  "zh-CN": () => import(/* webpackChunkName: "later-words-zh-CN" */ "./zh-CN/later-words"),
  "en-US": () => import(/* webpackChunkName: "later-words-en-US" */ "./en-US/later-words"),
};

/** Loads the words of a language, unless they are here; rejects where the network does not bring them. */
export const loadWords = async (language: Language): Promise<void> => {
  if (!knownWords.has(language)) knownWords.set(language, (await loads[language]()).words);
};

/** Loads the later words of the languages that are known, likewise. */
export const loadLaterWords = async (): Promise<void> => {
  await Promise.all([...knownWords.keys()].map(loadLater));
};

/** Loads all words of both languages, likewise. */
export const loadAllWords = async (): Promise<void> => {
  await Promise.all([...languages.map(loadWords), ...languages.map(loadLater)]);
};

const loadLater = async (language: Language): Promise<void> => {
  if (knownLaterWords.has(language)) return;
  knownLaterWords.set(language, (await laterLoads[language]()).laterWords);
};
