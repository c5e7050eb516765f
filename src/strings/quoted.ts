import type { Language } from "./language";

const marks = { "zh-CN": ["「", "」"], "en-US": ["“", "”"] } as const;

/** The text as a quotation, in the marks of the language it is written in. */
export const quoted = (text: string, language: Language): string => marks[language].join(text);
