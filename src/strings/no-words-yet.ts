import type { Language } from "./language";
import type { LaterWords } from "./zh-CN/later-words";
import type { Words } from "./zh-CN/words";

/** In the pane no language is known until it is loaded: a person reads one of them. */
export const knownWords = new Map<Language, Words>();
export const knownLaterWords = new Map<Language, LaterWords>();
