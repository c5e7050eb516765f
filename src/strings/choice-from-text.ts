import { choices as codes, type Choice, type ChoiceKey } from "../standard/choices";
import { choices as english } from "./en-US/choices";
import { choices as chinese } from "./zh-CN/choices";

/** As the workbook's formulas compare: without case, but a space or a full-width letter makes another text. */
const normal = (text: string) => text.toLowerCase();

/** The choice a cell's text means: its code, or its words in either language; undefined if it is none of them. */
export const choiceFromText = <Key extends ChoiceKey>(
  key: Key,
  text: string,
): Choice<Key> | undefined => {
  const options: readonly Choice<Key>[] = codes[key];
  const wanted = normal(text);
  return options.find((code) =>
    [code, chinese[key][code], english[key][code]].some((word) => normal(word) === wanted),
  );
};
