import { fileWordsEnUs } from "@tanping/workbench/page/strings/files/en-us";
import { fileWordsZhCn } from "@tanping/workbench/page/strings/files/zh-cn";
import type { UnreadableReason } from "@tanping/workbench/xlsx/unreadable-file";
import type { Language } from "../../src/strings/language";

const unreadable: Readonly<Record<Language, Readonly<Record<UnreadableReason, string>>>> = {
  "zh-CN": fileWordsZhCn.unreadable,
  "en-US": fileWordsEnUs.unreadable,
};

/** Why a file cannot be read, as a sentence: the words also stand within others. */
export const unreadableSentence = (reason: UnreadableReason, language: Language): string => {
  const text = unreadable[language][reason];
  return text.charAt(0).toUpperCase() + text.slice(1);
};
