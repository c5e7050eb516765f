import { createContext, useContext } from "react";
import type { Language } from "../page-options";
import { enUs } from "./en-us";
import type { Sentences } from "./sentences";
import { zhCn } from "./zh-cn";

export const sentencesIn: Readonly<Record<Language, Sentences>> = { "zh-CN": zhCn, "en-US": enUs };

export const SentencesContext = createContext<Sentences>(zhCn);

/** The page's sentences in the display language. */
export const useSentences = (): Sentences => useContext(SentencesContext);
