import type { Language } from "../../strings/language";
import { marks } from "../../strings/sentences";
import { laterWordsOf } from "../../strings/words-of";
import type { PartFate } from "./next-assessment";
import type { NextItem } from "./next-items";

/** What becomes of a part in the next assessment. */
export const partSentence = (
  { fate, because, count }: Omit<PartFate, "part">,
  language: Language,
): string => {
  const say = laterWordsOf(language).next;
  const said = say.fates[fate](count);
  return because ? said + marks[language].colon + say.because[because] : said;
};

/** What of an item goes over, where anything does, and why it is judged afresh. */
export const itemSentences = (
  { carried, why }: Pick<NextItem, "carried" | "why">,
  language: Language,
): readonly string[] => {
  const say = laterWordsOf(language).next;
  const over =
    carried.length > 0 ? [say.carriedOfItem(carried.map((its) => say.carried[its]))] : [];
  return [...over, say.why[why]];
};
