import { recordChoices, type RecordChoiceKey } from "../standard/records";
import { records as english } from "./en-US/records";
import { records as chinese } from "./zh-CN/records";

/** The choice of a record that a cell's text means: its code, or its words in either language; undefined if it is none. */
export const recordChoiceFromText = (key: RecordChoiceKey, text: string): string | undefined => {
  const wanted = text.toLowerCase();
  const words = [chinese, english].map(
    ({ choices }): Readonly<Record<string, string>> => choices[key],
  );
  return recordChoices[key].find((code) =>
    [code, ...words.map((its) => its[code] ?? "")].some((word) => word.toLowerCase() === wanted),
  );
};
