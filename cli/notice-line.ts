import type { Notice } from "../src/faults/notice";
import type { Language } from "../src/strings/language";
import { noticeSentence, whereText } from "../src/strings/sentences";

/** What a line of output says of something that is worth a word. */
export const noticeLine = (its: Notice, language: Language) => ({
  code: its.code,
  where: whereText(its.where),
  message: noticeSentence(its, language),
});
