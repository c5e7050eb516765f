import { rollup as english } from "./en-US/rollup";
import type { Language } from "./language";
import { rollup as chinese, type RollupWords } from "./zh-CN/rollup";

/** The words of the overview of many organisations, apart from the others: they come with what makes one. */
export const rollupWords = (language: Language): RollupWords =>
  language === "zh-CN" ? chinese : english;
