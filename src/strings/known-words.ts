import { laterWords as laterEnglish } from "./en-US/later-words";
import { words as english } from "./en-US/words";
import type { Language } from "./language";
import { laterWords as laterChinese, type LaterWords } from "./zh-CN/later-words";
import { words as chinese, type Words } from "./zh-CN/words";

/** The languages that are known: both from the beginning, but in the pane, whose build puts no-words-yet.ts in place of this. */
export const knownWords = new Map<Language, Words>([
  ["zh-CN", chinese],
  ["en-US", english],
]);

/** Those whose later words are known as well. */
export const knownLaterWords = new Map<Language, LaterWords>([
  ["zh-CN", laterChinese],
  ["en-US", laterEnglish],
]);
