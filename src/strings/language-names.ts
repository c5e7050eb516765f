import type { Language } from "./language";

/** How each language calls itself, so that whoever reads no other finds it. */
export const languageNames: Readonly<Record<Language, string>> = {
  "zh-CN": "中文",
  "en-US": "English",
};
