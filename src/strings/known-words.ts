import { words as english } from "./en-US/words";
import type { Language } from "./language";
import { words as chinese, type Words } from "./zh-CN/words";

/** The languages that are known: both from the beginning, but in the pane, whose build puts no-words-yet.ts in place of this. */
export const knownWords = new Map<Language, Words>([
  ["zh-CN", chinese],
  ["en-US", english],
]);
