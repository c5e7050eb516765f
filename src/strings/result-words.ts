import { result as english } from "./en-US/result";
import type { Language } from "./language";
import { result as chinese, type ResultWords } from "./zh-CN/result";

/** The words of the place of the result in the language; the pane loads them with that place. */
export const resultWords = (language: Language): ResultWords =>
  language === "zh-CN" ? chinese : english;
