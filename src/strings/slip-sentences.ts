import type { SlipChange, SlipChangeFacts } from "../faults/slip-change";
import { slip as english } from "./en-US/slip";
import type { Language } from "./language";
import { slip as chinese, type SlipWords } from "./zh-CN/slip";

/** The words of slips, apart from the others: they come with what makes and reads slips. */
export const slipWords = (language: Language): SlipWords =>
  language === "zh-CN" ? chinese : english;

/** The sentence for what is wrong with a slip, or what in a file is not what it states. */
export const slipChangeSentence = ({ code, facts }: SlipChange, language: Language): string => {
  const { changes, labels } = slipWords(language);
  const say = changes[code] as (
    its: SlipChangeFacts[keyof SlipChangeFacts],
    label: string,
  ) => string;
  return say(facts, "line" in facts ? labels[facts.line] : "");
};
